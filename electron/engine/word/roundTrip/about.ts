import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { Description } from '#domain/outline/roundTrip/description.ts';
import type { Id } from '#domain/schemas/primitives.ts';

/** The newest kind of document for editing that this program writes and reads. */
export const documentVersion = 1;

/** What a document for editing says about itself, in properties that survive every program. */
export interface About {
  readonly version: number;
  readonly workbook: Id;
  readonly workbookName: string;
  readonly job: Id;
  readonly jobTitle: string;
  /** The description as it went out; null when that was lost on the way. */
  readonly base: Description | null;
}

/** Word keeps 255 letters of a property. */
const longest = 240;
/** Nothing that this program writes is larger. */
const mostUnpacked = 8 << 20;

export function toProperties({ version, workbook, workbookName, job, jobTitle, base }: About) {
  const packed = base ? deflateRawSync(JSON.stringify(base)).toString('base64') : '';
  const pieces = packed.match(new RegExp(`.{1,${longest}}`, 'g')) ?? [];
  return [
    { name: 'RolebookDescription', value: String(version) },
    { name: 'RolebookWorkbook', value: workbook },
    { name: 'RolebookWorkbookName', value: workbookName.slice(0, longest) },
    { name: 'RolebookJob', value: job },
    { name: 'RolebookJobTitle', value: jobTitle.slice(0, longest) },
    ...pieces.map((value, at) => ({ name: `RolebookAsSent${at + 1}`, value })),
  ];
}

/** What properties say of a document; null when it was not sent out for editing. */
export function fromProperties(properties: ReadonlyMap<string, string>): About | null {
  const of = (name: string) => properties.get(`Rolebook${name}`) ?? '';
  const version = Number(of('Description'));
  if (!Number.isInteger(version) || version < 1) return null;
  let packed = '';
  for (let at = 1; properties.has(`RolebookAsSent${at}`); at += 1) packed += of(`AsSent${at}`);
  return {
    version,
    workbook: of('Workbook'),
    workbookName: of('WorkbookName'),
    job: of('Job'),
    jobTitle: of('JobTitle'),
    base: unpacked(packed),
  };
}

function unpacked(packed: string): Description | null {
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostUnpacked });
    return Description.parse(JSON.parse(json.toString('utf8')));
  } catch {
    return null;
  }
}
