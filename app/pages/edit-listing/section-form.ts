import type { ComponentType } from 'react';
import type { Problem, SectionValue } from '#app/portal/editing/section.ts';
import type { Beside } from './load-beside.server.ts';

/** What the fields of a section are drawn from. Inputs are named as `parse` of the section reads them. */
export interface SectionFieldsProps {
  value: SectionValue;
  problems: readonly Problem[];
  /** USPS code of the listing's state. */
  state: string;
  publicId: string;
  beside: Beside;
}

export type SectionFields = ComponentType<SectionFieldsProps>;
