/** Where in the window one is. A screen that a later feature adds gets its line here. */
export type Route =
  | { readonly screen: 'jobs' }
  | { readonly screen: 'job'; readonly job: string; readonly part: JobPart }
  /** Choosing a template, for this workbook or for a new one. */
  | { readonly screen: 'new'; readonly into: 'this' | 'new' }
  /** Postings from outside, on their way into the workbook. */
  | { readonly screen: 'importing' }
  /** A description that was edited in Word. */
  | { readonly screen: 'roundTrip'; readonly job: string; readonly document: string }
  | { readonly screen: 'candidates' }
  /** Candidates from files; `problems` tell of files that were dropped and could not be read. */
  | { readonly screen: 'importPeople'; readonly problems: readonly string[] }
  /** `from` is where Back leads. */
  | { readonly screen: 'candidate'; readonly candidate: string; readonly from: Route }
  /** Without navigation: an interview is going on. */
  | { readonly screen: 'scorecard'; readonly assessment: string; readonly from: Route }
  | { readonly screen: 'people' }
  /** Interview forms that came back. */
  | { readonly screen: 'forms' }
  | { readonly screen: 'duplicates' }
  | { readonly screen: 'retention' }
  /** Documents for many jobs or candidates; `formsOf` is a job whose interview forms are wanted. */
  | { readonly screen: 'export'; readonly formsOf?: string }
  | { readonly screen: 'versions' }
  | { readonly screen: 'settings' };

/** What can be opened under a job, in the order of the navigation. */
export const jobParts = ['description', 'plan', 'board', 'scorecards', 'comparison', 'decisions'] as const;
export type JobPart = (typeof jobParts)[number];

export type Go = (route: Route) => void;
