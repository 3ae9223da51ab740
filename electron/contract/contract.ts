import { z } from 'zod';
import { Edit } from '#domain/edits/change.ts';
import { Summary } from '#domain/merge/summary.ts';
import { Job } from '#domain/schemas/job.ts';
import { Organisation } from '#domain/schemas/organisation.ts';
import { Person } from '#domain/schemas/person.ts';
import { Id, Line } from '#domain/schemas/primitives.ts';
import { Template } from '#domain/schemas/template.ts';
import { assessmentCalls } from './assessments.ts';
import { attachmentCalls, attachmentEngineCalls, attachmentWindowCalls } from './attachments.ts';
import { batchCalls, batchEngineCalls, batchEvents, batchWindowCalls } from './batches.ts';
import { candidateCalls } from './candidates.ts';
import { comparisonCalls } from './comparison.ts';
import { ClashChoice, Difference, Leftover, MergeState, VersionRow } from './copies.ts';
import { decisionCalls } from './decisions.ts';
import { duplicateCalls } from './duplicates.ts';
import { erasureCalls } from './erasure.ts';
import { formCalls, formEngineCalls, formWindowCalls } from './forms.ts';
import { importPeopleCalls, importPeopleEngineCalls, importPeopleWindowCalls } from './importPeople.ts';
import { importCalls, importEngineCalls, importWindowCalls } from './imports.ts';
import { letterheadCalls, letterheadEngineCalls, letterheadWindowCalls } from './letterhead.ts';
import { BankAnswer, BankQuestion, PlanUsage } from './plan.ts';
import { postingCalls, postingEngineCalls, postingWindowCalls } from './postings.ts';
import { Label, nothing, Path } from './primitives.ts';
import { reportCalls, reportEngineCalls, reportWindowCalls } from './reports.ts';
import type { Result } from './result.ts';
import { roundTripCalls, roundTripEngineCalls, roundTripWindowCalls } from './roundTrip.ts';
import { scoreCalls } from './scores.ts';
import { Changed, JobRow, RecentRow, SavedState, Settings, TemplateRow, WorkbookState } from './state.ts';

/** A call across a process boundary: what goes in, what comes out. */
function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output };
}

const FoundHere = z.strictObject({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  where: z.string(),
  message: z.string(),
});
const VersionId = z.string().max(100);
const Password = z.string().min(1).max(1_000);

/** What a new workbook starts with. */
export const Start = z.discriminatedUnion('from', [
  /** With a title: one job under it, its headings ready and no text. */
  z.strictObject({ from: z.literal('blank'), title: Line.optional() }),
  z.strictObject({ from: z.literal('sample') }),
  z.strictObject({ from: z.literal('template'), template: Id, title: Line, location: Line }),
]);
export type Start = z.infer<typeof Start>;

/** Answered by the engine, asked by the page: about the workbook that is open. */
export const pageCalls = {
  'workbook:state': call(nothing, WorkbookState),
  'workbook:save': call(nothing, SavedState),
  'organisation:get': call(nothing, Organisation),
  'people:list': call(nothing, z.array(Person)),
  'job:list': call(nothing, z.array(JobRow)),
  'job:get': call(z.strictObject({ id: Id }), Job),
  'job:add': call(
    z.strictObject({ template: Id.nullable(), title: Line, location: Line, label: Label }),
    z.strictObject({ id: Id }),
  ),
  'job:duplicate': call(z.strictObject({ id: Id, label: Label }), z.strictObject({ id: Id })),
  /** Refuses for a job with scorecards or decisions. */
  'job:remove': call(z.strictObject({ id: Id, label: Label }), nothing),
  /** What of the plan was assessed, and so is retired rather than removed. */
  'plan:usage': call(z.strictObject({ job: Id }), PlanUsage),
  /** What could be taken over into the plan of a job. */
  'plan:bank': call(BankQuestion, BankAnswer),
  'template:list': call(nothing, z.array(TemplateRow)),
  'template:get': call(z.strictObject({ id: Id }), Template),
  'version:list': call(nothing, z.strictObject({ versions: z.array(VersionRow), now: Summary.nullable() })),
  /** What is different between a version and now. */
  'version:compare': call(
    z.strictObject({ id: VersionId }),
    z.strictObject({ summary: Summary, differences: z.array(Difference) }),
  ),
  /** Makes now what a version was, as an edit that can be undone. */
  'version:restore': call(z.strictObject({ id: VersionId, label: Label }), WorkbookState),
  'version:erase': call(z.strictObject({ id: VersionId }), nothing),
  'merge:state': call(nothing, MergeState.nullable()),
  /** Brings both copies together; every clash needs a choice. */
  'merge:settle': call(z.strictObject({ choices: z.array(ClashChoice), label: Label }), WorkbookState),
  /** Mine goes to a file of its own beside the other, which is opened. */
  'merge:keepBoth': call(nothing, z.strictObject({ name: z.string() })),
  /** Forgets about the other copy that was chosen. */
  'merge:cancel': call(nothing, nothing),
  'leftover:list': call(nothing, z.array(Leftover)),
  /** Does the edits of a crash on what is open now, as one edit that can be undone. */
  'leftover:take': call(z.strictObject({ label: Label }), WorkbookState),
  'leftover:discard': call(nothing, nothing),
  /** Sets or changes the password; null takes it away. */
  'password:put': call(z.strictObject({ password: Password.nullable() }), WorkbookState),
  /** Whether this is the password of the open workbook. */
  'password:check': call(z.strictObject({ password: Password }), z.boolean()),
  /** Looks whether somebody else has changed the file. */
  'workbook:look': call(nothing, nothing),
  ...scoreCalls,
  ...comparisonCalls,
  ...assessmentCalls,
  ...candidateCalls,
  ...attachmentCalls,
  ...decisionCalls,
  ...duplicateCalls,
  ...erasureCalls,
  ...formCalls,
  ...reportCalls,
  ...batchCalls,
  ...postingCalls,
  ...roundTripCalls,
  ...importCalls,
  ...letterheadCalls,
  ...importPeopleCalls,
  'edit:apply': call(Edit, WorkbookState),
  'edit:undo': call(nothing, WorkbookState),
  'edit:redo': call(nothing, WorkbookState),
} as const;

/** Answered by the engine, asked by the main process and the command line: they alone hold paths. */
export const engineCalls = {
  ...pageCalls,
  /** `replace` once the user has agreed that what lies at the path may go. */
  'workbook:create': call(
    z.strictObject({ path: Path, start: Start, replace: z.boolean().optional() }),
    WorkbookState,
  ),
  'workbook:open': call(z.strictObject({ path: Path, password: Password.optional() }), WorkbookState),
  /** Reads another copy of the open workbook, to be brought together with it. */
  'merge:begin': call(z.strictObject({ path: Path, password: Password.optional() }), MergeState),
  /** Good versions of a file that does not open any more, newest first. */
  'version:rescue': call(z.strictObject({ path: Path }), z.array(VersionRow)),
  /** Writes a good version of a damaged file to a new file and opens that. */
  'version:open': call(z.strictObject({ path: Path, id: VersionId, to: Path }), WorkbookState),
  'workbook:saveAs': call(z.strictObject({ path: Path }), WorkbookState),
  'workbook:copy': call(z.strictObject({ path: Path }), nothing),
  /** Refuses while edits are on no disk, unless the user agreed to lose them. */
  'workbook:close': call(z.strictObject({ losing: z.boolean() }).optional(), nothing),
  /** Whether a recent workbook is there, without reading its content. */
  'workbook:peek': call(z.strictObject({ path: Path }), RecentRow.pick({ state: true })),
  /** Looks a file over; `repairTo` writes a mended copy to a new file when there is something to mend. */
  'workbook:check': call(
    z.strictObject({ path: Path, repairTo: Path.optional() }),
    z.strictObject({ findings: z.array(FoundHere), repaired: z.array(FoundHere), written: Path.nullable() }),
  ),
  ...attachmentEngineCalls,
  ...formEngineCalls,
  ...reportEngineCalls,
  ...batchEngineCalls,
  ...postingEngineCalls,
  ...roundTripEngineCalls,
  ...letterheadEngineCalls,
  ...importPeopleEngineCalls,
  ...importEngineCalls,
} as const;

const Opened = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('opened'), workbook: WorkbookState }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  /** The page was told window:locked or window:damaged and now asks for a password or a version. */
  z.strictObject({ outcome: z.literal('asked') }),
]);

/** Answered by the main process itself: what needs a dialog, the window or the system. */
export const windowCalls = {
  'start:recent': call(nothing, z.array(RecentRow)),
  'start:folder': call(nothing, z.strictObject({ place: z.string() })),
  'recent:open': call(z.strictObject({ id: z.string() }), Opened),
  'recent:find': call(z.strictObject({ id: z.string() }), Opened),
  'recent:forget': call(z.strictObject({ id: z.string() }), nothing),
  /** `choose` asks where; otherwise the file goes to the usual folder under a name that is free. */
  'workbook:new': call(z.strictObject({ start: Start, choose: z.boolean() }), Opened),
  'workbook:pick': call(nothing, Opened),
  'workbook:drop': call(z.strictObject({ path: Path }), Opened),
  'workbook:saveAs': call(nothing, Opened),
  'workbook:duplicate': call(nothing, Opened),
  'workbook:leave': call(nothing, nothing),
  /** The password for the workbook, or the other copy, that window:locked named last. */
  'workbook:unlock': call(z.strictObject({ password: Password }), Opened),
  /** Opens a good version, the newest unless named, of the workbook that window:damaged named last, as a copy. */
  'workbook:rescue': call(z.strictObject({ id: VersionId.optional() }), Opened),
  /** Closes a workbook with a password and asks for it again. */
  'workbook:lock': call(nothing, nothing),
  /** Chooses another copy of the open workbook; `chosen` once merge:state tells of it. */
  'merge:pick': call(nothing, z.strictObject({ chosen: z.boolean() })),
  ...attachmentWindowCalls,
  ...formWindowCalls,
  ...reportWindowCalls,
  ...batchWindowCalls,
  ...postingWindowCalls,
  ...roundTripWindowCalls,
  ...letterheadWindowCalls,
  ...importPeopleWindowCalls,
  ...importWindowCalls,
  'file:open': call(z.strictObject({ file: z.string() }), nothing),
  'file:show': call(z.strictObject({ file: z.string() }), nothing),
  'link:open': call(z.strictObject({ url: z.string().max(2_000) }), nothing),
  'settings:get': call(nothing, Settings),
  'settings:put': call(Settings, Settings),
  'menu:show': call(z.strictObject({ x: z.number(), y: z.number() }), nothing),
  /** The page has sent every pending edit; the window may go. */
  'page:flushed': call(nothing, nothing),
} as const;

export const calls = { ...pageCalls, ...windowCalls } as const;

/** Told to the page, unasked. */
export const events = {
  'workbook:opened': WorkbookState,
  'workbook:closed': z.strictObject({}),
  /**
   * `edit` is the page's own doing; for the other causes it asks again for what it shows. What is `final` stands:
   * it is no step of undo.
   */
  'workbook:changed': z.strictObject({
    cause: z.enum(['edit', 'final', 'undo', 'redo', 'outside']),
    changed: Changed,
    state: WorkbookState,
  }),
  'workbook:saved': SavedState,
  ...batchEvents,
  /** The engine died and is back; the workbook with it. */
  'engine:restarted': z.strictObject({ back: z.boolean() }),
  /** A menu item or shortcut that the page carries out. */
  'menu:command': z.strictObject({
    command: z.enum([
      'undo',
      'redo',
      'export',
      'new',
      'find',
      'help',
      'settings',
      'versions',
      'password',
      'merge',
    ]),
  }),
  /** Send what is pending, then call page:flushed. */
  'window:closing': z.strictObject({}),
  /** A workbook that needs a password is to be opened, or was locked. */
  'window:locked': z.strictObject({ name: z.string() }),
  /** A workbook that cannot be read any more has earlier versions that can. */
  'window:damaged': z.strictObject({ name: z.string(), message: z.string(), versions: z.array(VersionRow) }),
  /** Something asked for outside the page (a double click, a drop on the dock) did not work. */
  'window:problem': z.strictObject({ message: z.string() }),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type EngineCalls = typeof engineCalls;
export type EngineCallName = keyof EngineCalls;
export type Events = typeof events;
export type EventName = keyof Events;

type AnyCall = { input: z.ZodType; output: z.ZodType };
export type Input<C extends AnyCall> = z.infer<C['input']>;
export type Output<C extends AnyCall> = z.infer<C['output']>;

/** Functions that fulfil a set of calls. They throw a Refusal for what cannot be done. */
export type Handlers<C extends Record<string, AnyCall>> = {
  [N in keyof C]: (input: Input<C[N]>) => Promise<Output<C[N]>> | Output<C[N]>;
};

/** What the preload script gives the page as `window.bridge`. */
export interface Bridge {
  invoke(name: CallName, input: unknown): Promise<Result<unknown>>;
  on(name: EventName, listener: (payload: unknown) => void): () => void;
  /** Opens a dropped file: its path is read here and goes to workbook:drop without passing the page. */
  drop(file: unknown): Promise<Result<unknown>>;
  /** Attaches dropped files to a candidate, by attachment:drop in the same way. */
  attach(files: readonly unknown[], candidate: string, label: string): Promise<Result<unknown>>;
  /** Reads interview forms that were dropped, by form:drop in the same way. */
  takeForms(files: readonly unknown[]): Promise<Result<unknown>>;
  /** Reads dropped files as postings, by import:drop in the same way. */
  importPostings(files: readonly unknown[]): Promise<Result<unknown>>;
  /** Reads dropped files as candidates, by importPeople:drop in the same way. */
  importPeople(files: readonly unknown[]): Promise<Result<unknown>>;
  /** Reads a description that was edited in Word and dropped, by roundTrip:drop in the same way. */
  readBack(file: unknown): Promise<Result<unknown>>;
  readonly platform: 'darwin' | 'win32' | 'linux';
}
