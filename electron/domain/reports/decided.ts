import { correctionsIn } from '../decisions/standing.ts';
import type { Part, Row } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Decision } from '../schemas/decision.ts';
import type { Job } from '../schemas/job.ts';
import type { Run } from '../schemas/richText.ts';
import { stageName } from './ratings.ts';
import { momentOf, type Reporting } from './reporting.ts';

interface Telling {
  clean(text: string): string;
  readonly withCandidate: boolean;
  readonly withDecider: boolean;
}

/** The log as it was written, corrections beside what they correct; null when nothing was decided. */
export function decisionTable(
  report: Reporting,
  job: Job,
  decisions: readonly Decision[],
  telling: Telling,
): Part | null {
  if (decisions.length === 0) return null;
  const { words } = report;
  const { withCandidate, withDecider } = telling;
  const corrections = correctionsIn(decisions);
  const entries = new Map(decisions.map((decision) => [decision.id, decision]));
  const text = (one: string) => ({ runs: [{ text: one }] });
  return {
    type: 'table',
    summary: words.decisionLog,
    columns: [
      { label: words.day, share: 19 },
      ...(withCandidate ? [{ label: words.candidate, share: 17 }] : []),
      { label: words.decision, share: 22 },
      ...(withDecider ? [{ label: words.by, share: 15 }] : []),
      { label: words.reason, share: 34 },
    ],
    rows: decisions.map(
      (decision): Row => ({
        cells: [
          text(momentOf(decision.at, report)),
          ...(withCandidate ? [text(report.candidate(decision.candidate))] : []),
          text(decisionText(decision, job, report)),
          ...(withDecider ? [text(decision.by === null ? '' : report.person(decision.by))] : []),
          { runs: reasonRuns(decision) },
        ],
      }),
    ),
  };

  function reasonRuns(decision: Decision): Run[] {
    const { reason, note, corrects } = decision;
    const correction = corrections.get(decision.id);
    const corrected = corrects === null ? null : entries.get(corrects);
    const said = [telling.clean(reason.trim()), telling.clean(note.trim())].filter(Boolean).join('\n');
    const log = [
      correction && fill(words.corrected, { moment: momentOf(correction.at, report) }),
      corrected && fill(words.corrects, { moment: momentOf(corrected.at, report) }),
      corrects !== null && !corrected && words.correctsUnknown,
    ].filter((one) => typeof one === 'string');
    return [
      ...(said ? [{ text: said }] : []),
      ...(log.length > 0 ? [{ text: `${said ? '\n' : ''}${log.join(' ')}`, italic: true as const }] : []),
    ];
  }
}

/** What was decided, in which stage, and where an advance led. */
export function decisionText({ kind, stage, to }: Decision, job: Job, report: Reporting): string {
  const { words } = report;
  const named = (id: string | null | undefined) => {
    const found = job.plan.stages.find((one) => one.id === id);
    return found && stageName(found, report);
  };
  const [what, from, next] = [words.decisionKinds[kind], named(stage), named(to)];
  if (from && next) return fill(words.decidedTo, { kind: what, stage: from, to: next });
  return from ? fill(words.decidedAt, { kind: what, stage: from }) : what;
}
