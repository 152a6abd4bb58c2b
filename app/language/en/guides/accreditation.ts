import type { GuideWords } from '../../guide-words.ts';

export const accreditation = {
  title: 'Accreditation and licensing: what to look for',
  description:
    'What a state license says about a program, and what marks such as CARF or the Joint Commission say. What to ask.',
  lead: 'A license says that a program may run. Accreditation says that an outside group came and checked.',
  sections: {
    means: {
      heading: 'What it means',
      blocks: [
        'A license comes from the state. It is for one address, and often for one kind of care.',
        'A license runs out. In Michigan it lasts one year, in California two, in Ohio three.',
        'Accreditation comes from an outside group that has its own rules. The Joint Commission looks at the whole place. CARF looks only at the programs that a place has chosen.',
      ],
    },
    good: {
      heading: 'What good looks like',
      blocks: [
        {
          list: [
            'A license for this address and this kind of care, with a number and an end date.',
            'A mark that covers the IOP itself, and not just other care at the same place.',
            'A mark for the full time. CARF gives three years, one year, or a provisional mark: ask which it is.',
            'You can look it all up yourself.',
          ],
        },
      ],
    },
    limits: {
      heading: 'What a mark does not say',
      blocks: [
        'No mark says that a program is right for you, or that it has one kind of therapy.',
        'A picture of a seal on a website proves nothing. Look it up.',
        'LegitScript checks who may run ads. It does not check the care.',
        'If we show no license, there may still be one. States differ, and a program for mental health alone often needs none.',
        'In the federal surveys, programs report their own marks. There is no number and no end date. So we show these as “self-reported, not checked”.',
      ],
    },
    lookup: {
      heading: 'Where to look it up',
      blocks: ['Each group has a list of the places that it has checked. Your state has one of its own.'],
    },
    ask: {
      heading: 'What to ask',
      blocks: [
        {
          ask: [
            'Which state license do you have for this address, and what is its number?',
            'Until when does it hold?',
            'Who has accredited you, and does that cover the IOP here?',
            'When were you last checked, and what had to change?',
            'Where can I look this up?',
          ],
        },
      ],
    },
  },
} satisfies GuideWords;
