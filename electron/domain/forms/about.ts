import type { Id } from '../schemas/primitives.ts';
import { fingerprint } from './fingerprint.ts';

/** The newest kind of form this program writes and reads. */
export const formVersion = 1;

/** What a form's file says about itself, in properties that survive every program. */
export interface FormAbout {
  readonly version: number;
  readonly workbook: Id;
  readonly workbookName: string;
  readonly job: Id;
  readonly stage: Id;
  /** Null where the form leaves them blank. */
  readonly candidate: Id | null;
  readonly interviewer: Id | null;
  /** Of the stage when the form was given out. */
  readonly plan: string;
  /** The day it was given out, ISO 8601. */
  readonly given: string;
  readonly criteria: readonly { readonly id: Id; readonly name: string }[];
  /** Prints of every paragraph it came with. */
  readonly texts: ReadonlySet<string>;
}

const printLength = 7;
/** Word keeps 255 letters of a property. */
const longest = 240;

/** What a form is about as custom properties. */
export function toProperties(about: FormAbout): { name: string; value: string }[] {
  const prints = [...about.texts].join('');
  const perPiece = Math.floor(longest / printLength) * printLength;
  const pieces = prints.match(new RegExp(`.{1,${perPiece}}`, 'g')) ?? [];
  return [
    { name: 'RolebookForm', value: String(about.version) },
    { name: 'RolebookWorkbook', value: about.workbook },
    { name: 'RolebookWorkbookName', value: about.workbookName.slice(0, longest) },
    { name: 'RolebookJob', value: about.job },
    { name: 'RolebookStage', value: about.stage },
    { name: 'RolebookCandidate', value: about.candidate ?? '-' },
    { name: 'RolebookInterviewer', value: about.interviewer ?? '-' },
    { name: 'RolebookPlan', value: about.plan },
    { name: 'RolebookGiven', value: about.given },
    { name: 'RolebookSeal', value: sealOf(about) },
    ...about.criteria.map(({ id, name }, at) => ({
      name: `RolebookCriterion${at + 1}`,
      value: `${id} ${name}`.slice(0, longest),
    })),
    ...pieces.map((value, at) => ({ name: `RolebookText${at + 1}`, value })),
  ];
}

/** What properties say a form is about; null when it is no form, 'changed' when they were changed by hand. */
export function fromProperties(properties: ReadonlyMap<string, string>): FormAbout | 'changed' | null {
  const of = (name: string) => properties.get(`Rolebook${name}`) ?? '';
  const version = Number(of('Form'));
  if (!Number.isInteger(version) || version < 1) return null;
  const numbered = (name: string) => {
    const values: string[] = [];
    for (let at = 1; properties.has(`Rolebook${name}${at}`); at += 1) values.push(of(`${name}${at}`));
    return values;
  };
  const about: FormAbout = {
    version,
    workbook: of('Workbook'),
    workbookName: of('WorkbookName'),
    job: of('Job'),
    stage: of('Stage'),
    candidate: blank(of('Candidate')),
    interviewer: blank(of('Interviewer')),
    plan: of('Plan'),
    given: of('Given'),
    criteria: numbered('Criterion').map((value) => {
      const [id = '', ...name] = value.split(' ');
      return { id, name: name.join(' ') };
    }),
    texts: new Set(
      numbered('Text')
        .join('')
        .match(new RegExp(`.{${printLength}}`, 'g')) ?? [],
    ),
  };
  // Of a newer kind nothing but its number is known.
  return version > formVersion || of('Seal') === sealOf(about) ? about : 'changed';
}

const blank = (id: string): Id | null => (id === '-' || id === '' ? null : id);

/** No proof against forgers, who could fill in the form as well: it shows that ids no longer belong together. */
function sealOf({ version, workbook, job, stage, candidate, interviewer, plan }: FormAbout): string {
  return fingerprint(JSON.stringify([version, workbook, job, stage, candidate, interviewer, plan]));
}
