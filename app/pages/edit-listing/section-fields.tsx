import type { SectionKey } from '#app/portal/editing/sections.ts';
import { AccreditationFields } from './accreditation-fields.tsx';
import { AddressFields, ContactFields, NameFields } from './identity-fields.tsx';
import { OpeningFields } from './opening-fields.tsx';
import { PayerFields } from './payer-fields.tsx';
import { PriceFields } from './price-fields.tsx';
import type { SectionFields } from './section-form.ts';
import { termsFields } from './terms-fields.tsx';
import { TimetableFields } from './timetable-fields.tsx';
import { AftercareLinkFields, ClinicianFields, SummaryFields } from './words-fields.tsx';

/** What each section's form is made of. */
export const SECTION_FIELDS: Readonly<Record<SectionKey, SectionFields>> = {
  name: NameFields,
  address: AddressFields,
  contacts: ContactFields,
  summary: SummaryFields,
  care: termsFields('care'),
  languages: termsFields('languages'),
  access: termsFields('access'),
  accreditation: AccreditationFields,
  clinicians: ClinicianFields,
  approaches: termsFields('approaches'),
  supports: termsFields('supports'),
  openings: OpeningFields,
  timetable: TimetableFields,
  schedule: termsFields('schedule'),
  aftercare: termsFields('aftercare'),
  'aftercare-links': AftercareLinkFields,
  payers: PayerFields,
  insurance: termsFields('insurance'),
  prices: PriceFields,
};
