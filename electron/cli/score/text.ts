import type { CandidateScore, JobScores } from '#domain/scoring/figures.ts';
import { matrixLines } from './matrix.ts';
import { amount, list, percent, table } from './table.ts';

type Named = { readonly id: string; readonly name: string };
type NameOf = (id: string) => string;

/** The comparison of one job as text: ranking, order, robustness, agreement, what is open, the matrix. */
export function scoreText(title: string, scores: JobScores, people: readonly Named[]): string[] {
  const names = new Map([
    ...people.map(({ id, name }) => [id, name] as const),
    ...scores.candidates.map(({ candidate, name }) => [candidate, name] as const),
    ...scores.plan.flatMap(({ stage, name, criteria }) => [
      [stage, name] as const,
      ...criteria.map((one) => [one.criterion, one.name] as const),
    ]),
  ]);
  const nameOf: NameOf = (id) => names.get(id) ?? 'somebody who is not in this workbook';
  const { lowest, highest } = scores.measure;
  if (scores.candidates.length === 0) return [title, 'Nobody is considered for this job yet.'];
  return [
    title,
    `Totals from ${lowest} to ${highest}, weighted over what is rated; what is not rated is left out, never counted as zero.`,
    '',
    ...ranking(scores, nameOf),
    ...part('Order', [...order(scores, nameOf), ...robustness(scores, nameOf)]),
    ...part('Interviewers', interviewers(scores)),
    ...part('Not counted', notCounted(scores.candidates, nameOf)),
    '',
    ...matrixLines(scores),
  ];
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

function ranking({ candidates }: JobScores, nameOf: NameOf): string[] {
  const holders = new Map<number, number>();
  for (const { rank } of candidates) if (rank !== null) holders.set(rank, (holders.get(rank) ?? 0) + 1);
  return table(
    ['Rank', 'No.', 'Candidate', 'Total', 'Error', 'Reach', 'Rated', ''],
    candidates.map((one, index) => [
      one.rank === null ? '–' : `${one.rank}${(holders.get(one.rank) ?? 0) > 1 ? '=' : ''}`,
      String(index + 1),
      one.name,
      amount(one.total),
      one.error === null ? '–' : `±${amount(one.error)}`,
      one.reach === null ? '–' : `${amount(one.reach.lowest)}–${amount(one.reach.highest)}`,
      percent(one.coverage.share),
      remarks(one, nameOf).join('; '),
    ]),
    ['left', 'right', 'left', 'right', 'right', 'right', 'right', 'left'],
  );
}

function remarks({ standing, knockOuts }: CandidateScore, nameOf: NameOf): string[] {
  if (standing === 'unrated') return ['not rated'];
  const told = knockOuts.flatMap(({ criterion, verdict, mean, minimum, below }) => {
    const name = nameOf(criterion);
    if (verdict === 'out') return [`out: ${name} ${amount(mean)}, minimum ${minimum}`];
    if (verdict === 'disputed') return [`below the minimum of ${name} for ${list(below.map(nameOf), 'and')}`];
    return verdict === 'unrated' && standing === 'placed'
      ? [`${name}, which can knock out, is not rated`]
      : [];
  });
  return standing === 'too-little-rated' ? ['not placed: too little rated', ...told] : told;
}

function order({ neighbours }: JobScores, nameOf: NameOf): string[] {
  return neighbours.map(
    ({ ahead, behind, difference, precision, tie, move, shift, interviewers: without, common }) => {
      const [first, second] = [nameOf(ahead), nameOf(behind)];
      const distance = `${amount(difference)} apart, where more than ${amount(precision)} would tell them apart`;
      const turns = [
        ...(move === null ? [] : [`weights moving by ${share(move)} each`]),
        ...(shift ? [`${nameOf(shift.criterion)} alone weighing ${change(shift.by)}`] : []),
        ...without.map((id) => `leaving out ${nameOf(id)}`),
      ];
      return [
        tie
          ? `${first} and ${second} are tied: ${distance}.`
          : `${first} is ahead of ${second}: ${amount(difference)} apart, more than the ${amount(precision)} of chance.`,
        turns.length > 0
          ? `Turned by ${list(turns, 'or')}.`
          : 'No weights and no single interviewer turn them.',
        common
          ? `On what both are rated on (${percent(common.share)}): ${amount(common.ahead)} and ${amount(common.behind)}${
              common.turned ? ', the other way round' : ''
            }.`
          : 'They are rated on nothing in common.',
      ].join(' ');
    },
  );
}

function change(by: number): string {
  return `${share(Math.abs(by))} ${by < 0 ? 'less' : 'more'}`;
}

function share(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

function robustness(
  { robustness: { limit, smallest, leftOut, steady }, candidates }: JobScores,
  nameOf: NameOf,
) {
  if (!candidates.some(({ total }) => total !== null)) return [];
  const changes = leftOut.flatMap(({ interviewer, turned, unrated, out, backIn }) => {
    const told = [
      ...turned.map(({ ahead, behind }) => `${nameOf(behind)} passes ${nameOf(ahead)}`),
      ...unrated.map((id) => `${nameOf(id)} has no rating`),
      ...out.map((id) => `${nameOf(id)} is knocked out`),
      ...backIn.map((id) => `${nameOf(id)} is no longer knocked out`),
    ];
    return told.length > 0 ? [`Without ${nameOf(interviewer)}: ${told.join('; ')}.`] : [];
  });
  return [
    smallest
      ? `The first to change places when weights move are ${nameOf(smallest.ahead)} and ${nameOf(smallest.behind)}, at ${share(smallest.move)}.`
      : 'No move of the weights turns any two.',
    ...changes,
    steady
      ? `Beyond ties, the order stands when weights move by ${percent(limit)} or one interviewer is left out.`
      : `More than ties changes when weights move by ${percent(limit)} or one interviewer is left out.`,
  ];
}

function interviewers({ agreement, precision }: JobScores): string[] {
  const { alpha, units, needed, ratings, why } = agreement;
  return [
    alpha !== null
      ? `Agreement: alpha ${amount(alpha)} (Krippendorff, interval; ${ratings} ratings of ${units} criteria; 0.80 is reliable, 0.67 just enough).`
      : why === 'too-few'
        ? `Agreement: none told; ${units} criteria were rated by two or more, ${needed} are needed.`
        : 'Agreement: none told; all ratings are the same.',
    precisely(precision),
  ];
}

function precisely({ basis, deviation }: JobScores['precision']): string {
  if (basis === 'rounding') {
    return 'Too little is rated by two or more to say how exact a rating is; only its rounding is reckoned with.';
  }
  const what = basis === 'scorecards' ? 'Scorecards of one stage' : 'Ratings of one criterion';
  return `${what} differ between interviewers by a standard deviation of ${amount(deviation)}.`;
}

function notCounted(candidates: readonly CandidateScore[], nameOf: NameOf): string[] {
  return candidates.flatMap(({ name, open, setAside, stages }) => [
    ...open.map(
      ({ stage, interviewer }) =>
        `${name}, ${nameOf(stage)}: scorecard of ${nameOf(interviewer)} not submitted.`,
    ),
    ...stages.flatMap(({ criteria }) =>
      criteria
        .filter(({ missing }) => missing.length > 0)
        .map(
          ({ criterion, missing }) =>
            `${name}, ${nameOf(criterion)}: left unrated by ${list(missing.map(nameOf), 'and')}.`,
        ),
    ),
    ...setAside.map(({ criterion, interviewer, value, why }) =>
      why === 'off-scale'
        ? `${name}, ${nameOf(criterion)}: the rating ${value} of ${nameOf(interviewer)} is not on the scale.`
        : `${name}: a rating ${value} of ${nameOf(interviewer)} is for a criterion that is gone.`,
    ),
  ]);
}
