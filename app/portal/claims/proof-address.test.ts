import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOfWebsite, judgeProofAddress } from './proof-address.ts';

describe('the domain of a website', () => {
  test.each<[website: string | undefined, domain: string | undefined, reason: string]>([
    ['https://www.juniper.example.org/iop', 'example.org', 'the part that somebody registered'],
    ['juniper-steps.org', 'juniper-steps.org', 'written without a scheme'],
    ['HTTP://WWW.JUNIPER-STEPS.ORG:8080', 'juniper-steps.org', 'in capitals, with a port'],
    ['https://juniper.co.uk', 'juniper.co.uk', 'below a suffix of two parts'],
    [
      'https://juniper.wixsite.com/home',
      'juniper.wixsite.com',
      'a name given out below another’s is its own',
    ],
    ['https://juniper.github.io', 'juniper.github.io', 'the same'],
    ['https://wixsite.com', undefined, 'the suffix itself belongs to all of them'],
    ['https://www.facebook.com/juniper', undefined, 'a site that many share'],
    ['https://sites.google.com/view/juniper', undefined, 'the same'],
    ['https://gmail.com', undefined, 'anybody has mail there'],
    ['https://junipér.org', undefined, 'letters that look like others'],
    ['http://192.0.2.1/', undefined, 'a number has no mail'],
    ['http://localhost', undefined, 'no domain'],
    ['javascript:alert(1)', undefined, 'no site'],
    [undefined, undefined, 'none known'],
  ])('of %s is %s: %s', (website, domain, _reason) => {
    expect(domainOfWebsite(website)).toBe(domain);
  });
});

describe('an address for a code', () => {
  test.each<[typed: string, kind: string, reason: string]>([
    ['desk@juniper-steps.org', 'fits', 'the domain itself'],
    ['Front.Desk@Mail.Juniper-Steps.ORG', 'fits', 'a part of it, in capitals'],
    ['  desk@juniper-steps.org ', 'fits', 'blanks around it'],
    ['desk@juniper-steps.com', 'other-domain', 'another ending'],
    ['desk@notjuniper-steps.org', 'other-domain', 'ends alike'],
    ['desk@juniper-steps.org.evil.example.net', 'other-domain', 'begins alike'],
    ['juniper-steps.org@evil-host.net', 'other-domain', 'the name in front'],
    ['desk@juniper.steps.org', 'other-domain', 'a dot for a hyphen'],
    ['desk@gmail.com', 'public-mail', 'anybody can have one'],
    ['desk@mail.gmail.com', 'public-mail', 'a part of it'],
    ['desk@junıper-steps.org', 'odd-letters', 'a dotless i'],
    ['desk@јuniper-steps.org', 'odd-letters', 'a Cyrillic letter'],
    ['desk@xn--uniper-steps-2wk.org', 'odd-letters', 'the same as the Internet spells it'],
    ['desk@juniper-steps。org', 'bad-email', 'a dot of another script'],
    ['ｄesk@juniper-steps.org', 'odd-letters', 'a wide letter'],
    ['desk@juniper-steps.org\nBcc: me@evil.example', 'bad-email', 'a second line'],
    ['desk@evil.example, desk@juniper-steps.org', 'bad-email', 'two addresses'],
    ['"desk@evil.example" <desk@juniper-steps.org>', 'bad-email', 'a name in front'],
    ['desk@evil.example%a@juniper-steps.org', 'bad-email', 'an address within the name'],
    ['desk%evil.example@juniper-steps.org', 'fits', 'what stands before the @ is for their own server'],
    ['desk@juniper-steps', 'bad-email', 'no domain'],
    ['juniper-steps.org', 'bad-email', 'no address'],
    ['', 'bad-email', 'nothing'],
  ])('%s: %s (%s)', (typed, kind, _reason) => {
    expect(judgeProofAddress(typed, 'juniper-steps.org').kind).toBe(kind);
  });

  test('a suffix that many share is nobody’s domain, though the addresses end alike', () => {
    expect(judgeProofAddress('me@other.wixsite.com', 'juniper.wixsite.com').kind).toBe('other-domain');
    expect(judgeProofAddress('me@wixsite.com', 'juniper.wixsite.com').kind).toBe('bad-email');
  });

  test('whatever is typed, mail goes to the program’s own domain or nowhere', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('@', '.', 'juniper-steps.org'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const judged = judgeProofAddress(pieces.join(''), 'juniper-steps.org');
        if (judged.kind !== 'fits') return;
        expect(judged.email.address).toMatch(/^[\x21-\x7e]+@(?:[a-z0-9-]+\.)*juniper-steps\.org$/);
      }),
    );
  });
});
