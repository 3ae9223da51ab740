import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { Finding, Order } from '#domain/scoring/findings.ts';
import type { Words } from '../../../words/words.ts';
import { all, any, coverage, ordinal, percent, score, total } from '../figures.ts';

export interface Said {
  /** The finding itself. */
  readonly title: string;
  /** What it rests on and what turns it, then the rest in order of importance. */
  readonly lines: readonly string[];
}

/** What things are called on screen. */
export interface Names {
  readonly candidate: (id: string) => string;
  readonly interviewer: (id: string) => string;
  readonly criterion: (id: string) => string;
}

type Told = Pick<Overview, 'heads' | 'findings' | 'apart' | 'agreement' | 'measure'>;

/** Says in words what the comparison finds; undefined while there is nothing to compare. */
export function sentences(overview: Told, names: Names, t: Words): Said | undefined {
  const { heads, findings } = overview;
  const rated = heads.filter(({ standing }) => standing !== 'unrated');
  if (rated.length === 0) return undefined;
  const [only] = heads.length === 1 ? heads : [];
  const about = [
    ...findings.flatMap((finding) => aside(finding, names, t)),
    ...couldBeOut(findings, names, t),
    ...beside(overview, t),
  ];
  if (only) return { title: onlyOne(only, overview, names, t), lines: about };
  return {
    title: titleOf(overview, names, t),
    lines: [...orders(overview, names, t), ...about],
  };
}

function onlyOne({ candidate, total: sum, share }: Head, { measure }: Told, names: Names, t: Words): string {
  const name = names.candidate(candidate);
  if (sum === null) return t('finding.unrated', { name });
  const [value, highest] = [total(sum), measure.highest];
  return t('finding.only', { name, total: value, highest, coverage: coverage(share, t) });
}

function titleOf({ heads, findings }: Told, names: Names, t: Words): string {
  const placed = heads.filter(({ rank }) => rank !== null);
  const [first] = findings;
  if (first?.kind === 'tied-first') {
    const tied = placed.filter(({ rank }) => rank === 1).length;
    const called = first.candidates.map(({ candidate }) => names.candidate(candidate));
    if (tied <= called.length) return t('finding.tied', { names: all(called) });
    return t('finding.manyTied', { names: called.slice(0, 3).join(', '), count: tied - 3 });
  }
  if (first?.kind === 'leader') {
    const values = { name: names.candidate(first.candidate), total: total(first.total) };
    return t(placed.length === 1 ? 'finding.onlyPlaced' : 'finding.leader', values);
  }
  return t('finding.allOut');
}

/** How firmly those at the top stand: who is tied taken together, others pair by pair. */
function orders({ heads, findings }: Told, names: Names, t: Words): string[] {
  const ranks = new Map(heads.map(({ candidate, rank }) => [candidate, rank]));
  const totals = new Map(heads.map((head) => [head.candidate, head.total ?? 0]));
  const pairs = findings.filter((finding): finding is Order => finding.kind === 'order');
  const lines: string[] = [];
  for (let index = 0; index < pairs.length; ) {
    const pair = pairs[index] as Order;
    const rank = ranks.get(pair.ahead) ?? 0;
    const group = [pair];
    while (pair.tie && isWithin(pairs[index + group.length], rank, ranks)) {
      group.push(pairs[index + group.length] as Order);
    }
    if (ranks.get(pair.behind) === rank) {
      const those = [pair.ahead, ...group.map(({ behind }) => behind)];
      lines.push(tied(group, rank, those, totals, names, t));
      index += group.length;
    } else {
      lines.push(stays(pair, names, t));
      index += 1;
    }
    const turned = group.find(({ common }) => common?.turned);
    if (turned) lines.push(onCommonGround(turned, names, t));
  }
  return lines;
}

function isWithin(pair: Order | undefined, rank: number, ranks: ReadonlyMap<string, number | null>): boolean {
  return pair !== undefined && ranks.get(pair.behind) === rank;
}

function tied(
  group: readonly Order[],
  rank: number,
  those: readonly string[],
  totals: ReadonlyMap<string, number>,
  names: Names,
  t: Words,
): string {
  const moves = group.flatMap(({ move }) => (move === null ? [] : [move]));
  const interviewers = [...new Set(group.flatMap((pair) => pair.interviewers))];
  const turning =
    moves.length > 0 && interviewers.length > 0
      ? 'byBoth'
      : moves.length > 0
        ? 'byWeights'
        : interviewers.length > 0
          ? 'byInterviewer'
          : 'byNothing';
  const figures = [...new Set(those.map((id) => total(totals.get(id) ?? 0)))];
  return [
    rank === 1 ? '' : t('tie.who', { names: all(those.map(names.candidate)), place: ordinal(rank, t) }),
    t(`tie.${turning}`, {
      move: percent(Math.min(...moves), t),
      interviewers: any(interviewers.map(names.interviewer)),
    }),
    figures.length > 1
      ? t('tie.noWinner', { totals: all(figures) })
      : t('tie.same', { total: figures[0] ?? '' }),
  ]
    .filter(Boolean)
    .join(' ');
}

function stays({ ahead, behind, move, interviewers, tie }: Order, names: Names, t: Words): string {
  const values = {
    name: names.candidate(ahead),
    other: names.candidate(behind),
    move: move === null ? '' : percent(move, t),
    interviewers: any(interviewers.map(names.interviewer)),
  };
  const weights = t(move === null ? 'stays.always' : 'stays.until', values);
  const people = t(interviewers.length === 0 ? 'stays.whoever' : 'stays.without', values);
  return [`${weights}${people}`, tie ? t('stays.close') : ''].filter(Boolean).join(' ');
}

function onCommonGround({ ahead, behind, common }: Order, names: Names, t: Words): string {
  return t('common', {
    share: percent(common?.share ?? 0, t),
    name: names.candidate(behind),
    other: names.candidate(ahead),
    total: total(common?.behind ?? 0),
    less: total(common?.ahead ?? 0),
  });
}

function aside(finding: Finding, names: Names, t: Words): string[] {
  switch (finding.kind) {
    case 'knocked-out': {
      const name = names.candidate(finding.candidate);
      const only = finding.onlyWith.length > 0;
      const [first] = finding.knockOuts;
      if (!first || first.mean === null) return [];
      const values = {
        name,
        criteria: all(
          finding.knockOuts.map(({ criterion }) => t('quoted', { text: names.criterion(criterion) })),
        ),
        mean: score(first.mean),
        minimum: first.minimum,
      };
      const out = t(finding.knockOuts.length === 1 ? 'out.one' : 'out.several', values);
      return [
        only
          ? `${out} ${t('out.onlyWith', { interviewers: any(finding.onlyWith.map(names.interviewer)) })}`
          : out,
      ];
    }
    case 'doubtful':
      return [
        ...finding.knockOuts.map(({ criterion, below }) =>
          t('doubtful.below', {
            name: names.candidate(finding.candidate),
            criterion: names.criterion(criterion),
            interviewers: all(below.map(names.interviewer)),
          }),
        ),
        ...(finding.outWithout.length === 0
          ? []
          : [
              t('doubtful.without', {
                name: names.candidate(finding.candidate),
                interviewers: any(finding.outWithout.map(names.interviewer)),
              }),
            ]),
      ];
    case 'not-counted':
      return finding.setAside > 0 ? [t('setAside', { count: finding.setAside })] : [];
    default:
      return [];
  }
}

/** Those who wait for the same ratings are told together. */
function couldBeOut(findings: readonly Finding[], names: Names, t: Words): string[] {
  const waiting = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.kind !== 'knock-out-unrated') continue;
    const criteria = all(finding.criteria.map((id) => t('quoted', { text: names.criterion(id) })));
    waiting.set(criteria, [...(waiting.get(criteria) ?? []), names.candidate(finding.candidate)]);
  }
  return [...waiting].map(([criteria, those]) => t('couldBeOut', { names: all(those), criteria }));
}

/** What is counted rather than told one by one. */
function beside({ heads, apart, agreement }: Told, t: Words): string[] {
  const count = (standing: Head['standing']) => heads.filter((head) => head.standing === standing).length;
  const [little, unrated] = [count('too-little-rated'), count('unrated')];
  return [
    [
      heads.length > 1 && little > 0 ? t('little', { count: little }) : '',
      heads.length > 1 && unrated > 0 ? t('unrated', { count: unrated }) : '',
    ]
      .filter(Boolean)
      .join(' '),
    apart > 0 ? t('apart', { count: apart }) : '',
    agreement.alpha === null
      ? ''
      : t(
          agreement.alpha >= 0.8
            ? 'agreement.good'
            : agreement.alpha >= 0.667
              ? 'agreement.fair'
              : 'agreement.low',
          {
            alpha: total(agreement.alpha),
            count: agreement.units,
          },
        ),
  ].filter(Boolean);
}
