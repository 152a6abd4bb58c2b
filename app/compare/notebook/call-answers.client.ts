import { changeNotebook, keepingOfNotebook, notebook, onNotebook } from './kept-notebook.client.ts';
import { LONGEST_WORDS, notesOn, type Told } from './notebook.ts';
import { type StampWords, sayDay, sayStamp, todayIso } from './told-stamp.client.ts';

type Said = Told['said'];

/** Gives each question fields for what was said, and each call who said it and when. Paper shows what stands in them. */
export function enhanceCallAnswers(root: ParentNode): void {
  const ofCall = root.querySelector<HTMLTemplateElement>('template[data-call-fields]');
  const ofAnswer = root.querySelector<HTMLTemplateElement>('template[data-answer-fields]');
  if (!ofCall || !ofAnswer) return;
  for (const call of root.querySelectorAll<HTMLElement>('[data-call]')) {
    const paper = call.querySelector<HTMLElement>('.sheet-call');
    if (!paper || call.classList.contains('live')) continue;
    call.classList.add('live');
    enhanceCall(call, paper, ofCall, ofAnswer);
  }
}

function enhanceCall(
  call: HTMLElement,
  paper: HTMLElement,
  ofCall: HTMLTemplateElement,
  ofAnswer: HTMLTemplateElement,
): void {
  const { call: id = '', name = '' } = call.dataset;
  const fields = copyOf(ofCall);
  paper.after(fields);
  const [by, on] = fields.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
  const notes = () => notebook().programs.get(id);
  let stamp = { by: '', on: '' };
  // A call of another day is over: what was said then keeps its own day.
  for (const told of notes()?.told.values() ?? []) {
    if (told.on === todayIso()) stamp = { by: told.by, on: told.on };
  }
  by.value = stamp.by;
  on.value = stamp.on;

  const showPaper = () => {
    [by.value, on.value && sayDay(on.value)].forEach((text, index) => {
      const line = paper.children[index];
      if (line) mirrorOf(line).textContent = text ? ` ${text}` : '';
    });
  };
  fields.addEventListener('input', () => {
    const before = stamp;
    stamp = { by: by.value.trim(), on: on.value };
    changeNotebook(() => {
      for (const told of notes()?.told.values() ?? []) {
        if (told.by === before.by && told.on === before.on) Object.assign(told, stamp);
      }
    });
    showPaper();
  });

  const offerToKeep = () => {
    const notice = document.querySelector<HTMLElement>('[data-keep]');
    if (!notice || keepingOfNotebook() !== 'asking' || notice.dataset.offered !== undefined) return;
    notice.dataset.offered = '';
    call.append(notice);
  };

  const store = (key: string, told: Omit<Told, 'by' | 'on'>) => {
    if (on.value === '') on.value = todayIso();
    stamp = { by: by.value.trim(), on: on.value };
    changeNotebook((kept) => {
      const answers = notesOn(kept, id, name).told;
      if (told.said === '' && told.words === '') answers.delete(key);
      else answers.set(key, { ...told, ...stamp });
    });
    showPaper();
    offerToKeep();
  };
  for (const question of call.querySelectorAll<HTMLElement>('[data-question]')) {
    enhanceQuestion(question, ofAnswer, id, (key) => notes()?.told.get(key), store);
  }
  showPaper();
}

function enhanceQuestion(
  question: HTMLElement,
  template: HTMLTemplateElement,
  program: string,
  toldOf: (key: string) => Told | undefined,
  store: (key: string, told: Omit<Told, 'by' | 'on'>) => void,
): void {
  const { question: key = '', facet = '', terms = '' } = question.dataset;
  const asked = question.querySelector<HTMLElement>('[data-asked]');
  const boxes = [...question.querySelectorAll('.sheet-boxes span')];
  const line = question.querySelector<HTMLElement>('.sheet-line');
  if (!asked || !line) return;
  const fields = copyOf(template);
  const said = fields.querySelector('fieldset') as HTMLElement;
  const radios = [...fields.querySelectorAll<HTMLInputElement>('[type=radio]')];
  const words = fields.querySelector<HTMLInputElement>('[type=text]') as HTMLInputElement;
  const when = fields.querySelector('.told-when') as HTMLElement;
  asked.id = `asked ${program} ${key}`.replaceAll(' ', '-');
  said.hidden = boxes.length === 0;
  said.setAttribute('aria-labelledby', asked.id);
  words.setAttribute('aria-describedby', asked.id);
  for (const radio of radios) radio.name = asked.id;
  question.append(fields);

  const show = () => {
    const told = toldOf(key);
    for (const radio of radios) radio.checked = radio.value === told?.said;
    // What is being typed is newer than what is kept.
    if (document.activeElement !== words) words.value = told?.words ?? '';
    when.hidden = !told;
    if (told)
      (when.firstElementChild as Element).textContent = sayStamp(told, template.dataset as StampWords);
    boxes.forEach((box, index) => {
      box.classList.toggle('marked', told?.said === radios[index]?.value);
    });
    const unsure = told?.said === 'unsure' ? template.dataset.unsure : '';
    line.textContent = [unsure, told?.words].filter(Boolean).join('. ');
  };
  const save = () =>
    store(key, {
      question: asked.textContent ?? '',
      facet,
      terms: terms.split(' ').filter(Boolean),
      said: (radios.find(({ checked }) => checked)?.value ?? '') as Said,
      words: words.value.trim(),
    });
  fields.addEventListener('input', save);
  fields.querySelector('[data-remove-answer]')?.addEventListener('click', () => {
    for (const radio of radios) radio.checked = false;
    words.value = '';
    save();
    words.focus();
  });
  show();
  onNotebook(show);
}

function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  for (const field of copy.querySelectorAll<HTMLInputElement>('[type=text]')) field.maxLength = LONGEST_WORDS;
  return copy;
}

/** Where a line of the paper shows what stands in its field. */
function mirrorOf(line: Element): Element {
  const known = line.querySelector('b');
  if (known) return known;
  const mirror = document.createElement('b');
  line.append(mirror);
  return mirror;
}
