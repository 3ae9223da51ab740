import { fill } from '../outline/words/words.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion } from '../schemas/plan.ts';
import type { CandidateScore, JobScores, KnockOut } from '../scoring/figures.ts';
import { criterionName } from './ratings.ts';
import { figure, listed, percent, type Reporting, short } from './reporting.ts';

/** The criteria of a job by their id. */
export function criteriaOf({ plan }: Job): Map<string, Criterion> {
  return new Map(plan.stages.flatMap(({ criteria }) => criteria.map((one) => [one.id, one])));
}

/** Where a candidate stands among the others, in sentences. */
export function standsSentences(
  report: Reporting,
  job: Job,
  scores: JobScores,
  score: CandidateScore,
): string[] {
  return [placeSentence(report, scores, score), ...missingSentence(report, job, score)];
}

function placeSentence(report: Reporting, scores: JobScores, score: CandidateScore): string {
  const { stands } = report.words;
  const name = report.candidate(score.candidate);
  const values = {
    name,
    total: score.total === null ? '' : figure(score.total, report),
    share: percent(score.coverage.share, report),
    lowest: short(scores.measure.lowest, report),
    highest: short(scores.measure.highest, report),
  };
  if (score.standing === 'unrated') return stands.unrated;
  if (score.standing === 'knocked-out') {
    return fill(score.total === null ? stands.outUntotalled : stands.out, values);
  }
  if (score.standing === 'too-little-rated') return fill(stands.little, values);
  const level = scores.candidates.filter(
    ({ rank, candidate }) => rank === score.rank && candidate !== score.candidate,
  );
  const among = {
    rank: short(score.rank ?? 0, report),
    count: short(placedCount(scores), report),
    names: listed(
      level.map(({ candidate }) => report.candidate(candidate)),
      report,
    ),
  };
  return `${fill(stands.placed, values)} ${fill(level.length > 0 ? stands.level : stands.alone, among)}`;
}

/** What was asked in stages that were assessed and nobody rated. */
function missingSentence(report: Reporting, job: Job, score: CandidateScore): string[] {
  const criteria = criteriaOf(job);
  const missing = score.stages
    .filter(({ retired }) => !retired)
    .flatMap((stage) => stage.criteria)
    .flatMap(({ mean, retired, criterion }) => (mean === null && !retired ? [criteria.get(criterion)] : []))
    .filter((criterion) => criterion !== undefined);
  if (missing.length === 0) return [];
  const names = listed(
    missing.map((criterion) => criterionName(criterion, report)),
    report,
  );
  return [fill(report.words.stands.missing, { criteria: names })];
}

/** What each knock-out says about a candidate, in sentences. */
export function knockOutSentences(report: Reporting, job: Job, { knockOuts }: CandidateScore): string[] {
  const { stands } = report.words;
  const criteria = criteriaOf(job);
  const sentences: Record<KnockOut['verdict'], string> = {
    met: stands.knockOutMet,
    disputed: stands.knockOutDisputed,
    out: stands.knockOutOut,
    unrated: stands.knockOutUnrated,
  };
  return knockOuts.map(({ criterion, minimum, mean, verdict, below }) => {
    const found = criteria.get(criterion);
    return fill(sentences[verdict], {
      criterion: found ? criterionName(found, report) : report.words.goneCriterion,
      minimum: short(minimum, report),
      mean: mean === null ? '' : short(mean, report),
      names: listed(below.map(report.person), report),
    });
  });
}

/** The same in a cell's few words. */
export function knockOutText(report: Reporting, job: Job, { knockOuts }: CandidateScore): string {
  const { words } = report;
  const criteria = criteriaOf(job);
  const named = (verdict: KnockOut['verdict']) =>
    knockOuts
      .filter((one) => one.verdict === verdict)
      .map(({ criterion }) => criteria.get(criterion)?.name.trim() || words.goneCriterion);
  if (knockOuts.length === 0) return words.none;
  const out = named('out');
  if (out.length > 0) return fill(words.outBy, { criterion: listed(out, report) });
  const disputed = named('disputed');
  if (disputed.length > 0) return `${words.disputed}: ${listed(disputed, report)}`;
  return named('unrated').length > 0 ? words.openYet : words.met;
}

export function placedCount({ candidates }: JobScores): number {
  return candidates.filter(({ standing }) => standing === 'placed').length;
}

/** A total beside the end of its measure: 4.13 of 5. */
export function totalText(report: Reporting, { measure }: JobScores, { total }: CandidateScore): string {
  if (total === null) return report.words.notRated;
  return fill(report.words.outOf, { value: figure(total, report), highest: short(measure.highest, report) });
}

/** The rank among the placed, or what somebody who is not placed is instead. */
export function rankText(report: Reporting, scores: JobScores, { rank, standing }: CandidateScore): string {
  if (rank === null) return report.words.standings[standing];
  return fill(report.words.rankOf, { rank: short(rank, report), count: short(placedCount(scores), report) });
}
