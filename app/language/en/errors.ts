import type { ErrorCode } from '#app/http/errors.ts';

interface ErrorWords {
  title: string;
  text: string;
}

const pages: Record<ErrorCode, ErrorWords> = {
  'bad-link': {
    title: 'This link is broken',
    text: 'A part of the address is missing or mixed up. Try to copy it again, or start a new search.',
  },
  'bad-host': {
    title: 'This link is broken',
    text: 'The name of the site in this address is not one that we can read.',
  },
  'other-site': {
    title: 'We did not accept this form',
    text: 'It was sent from another site. Nothing was saved. Open the page here and send the form again.',
  },
  'not-found': {
    title: 'We cannot find this page',
    text: 'The link may be old, or a letter may be missing. You can look for the program by its place.',
  },
  'wrong-method': {
    title: 'This page cannot do that',
    text: 'You can read this page, but nothing can be sent to it. Nothing was saved.',
  },
  gone: {
    title: 'This program is no longer listed',
    text: 'It was taken out of the list. You can look for other programs near you.',
  },
  'too-large': {
    title: 'That was too much to send',
    text: 'The form was larger than we can take. Nothing was saved. Please send less at a time.',
  },
  'too-long': {
    title: 'This link is too long',
    text: 'The address has more in it than we can read. Please start a new search.',
  },
  'wrong-type': {
    title: 'We cannot read what was sent',
    text: 'It did not come from a form on this site. Nothing was saved.',
  },
  'too-many': {
    title: 'Please wait a minute',
    text: 'Too many pages were asked for from where you are. Wait one minute, then load this page again.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'It is not your fault, and nothing is lost. Please try again in a few minutes.',
  },
};

export const errors = {
  pages,
  programsIn: (state: string) => `See programs in ${state}`,
};
