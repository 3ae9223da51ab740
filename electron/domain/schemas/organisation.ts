import { z } from 'zod';
import { Id, Line, Moment, Prose } from './primitives.ts';

/** A picture kept inside the workbook, at most 2 MB as base64. */
export const Logo = z.looseObject({
  type: z.enum(['image/png', 'image/jpeg']),
  data: z.base64().max(2_800_000),
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
  alt: Line,
});
export type Logo = z.infer<typeof Logo>;

/** How the organisation's documents look. */
export const HouseStyle = z.looseObject({
  design: z.enum(['classic', 'modern', 'compact']),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour like #1f3a5f'),
  /** Empty for the design's own fonts. */
  headingFont: Line,
  bodyFont: Line,
  paper: z.enum(['A4', 'letter']),
  headerText: Line,
  footerText: Line,
});
export type HouseStyle = z.infer<typeof HouseStyle>;

/** Documents that can be written in the organisation's own letterhead. */
export const letterheadKinds = [
  'posting',
  'job-description',
  'candidate-report',
  'candidate-copy',
  'shortlist',
  'hiring-file',
] as const;
export type LetterheadKind = (typeof letterheadKinds)[number];

/** A Word file of theirs that is filled; it lies beside the workbook under the hash of its content. */
export const Letterhead = z.looseObject({
  name: Line,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256'),
  bytes: z.int().min(0),
  /** What is written in it; the rest has the built-in design. */
  documents: z.array(z.enum(letterheadKinds)).max(letterheadKinds.length),
});
export type Letterhead = z.infer<typeof Letterhead>;

export const erasureWays = ['anonymise', 'erase'] as const;
export const erasureCauses = ['clock', 'request', 'other'] as const;

/** That candidates were erased or anonymised. Of them it says only how many. */
export const Erasure = z.looseObject({
  id: Id,
  at: Moment,
  way: z.enum(erasureWays),
  cause: z.enum(erasureCauses),
  candidates: z.int().min(1),
});
export type Erasure = z.infer<typeof Erasure>;

export const Organisation = z.looseObject({
  name: Line,
  website: Line,
  address: Prose,
  logo: Logo.nullable(),
  style: HouseStyle,
  letterhead: Letterhead.optional(),
  decisionReasons: z.array(Line).max(200),
  erasures: z.array(Erasure).max(10_000).optional(),
});
export type Organisation = z.infer<typeof Organisation>;

export function newOrganisation(name = ''): Organisation {
  return {
    name,
    website: '',
    address: '',
    logo: null,
    style: {
      design: 'classic',
      accent: '#1f3f66',
      headingFont: '',
      bodyFont: '',
      paper: 'A4',
      headerText: '',
      footerText: '',
    },
    decisionReasons: [],
  };
}
