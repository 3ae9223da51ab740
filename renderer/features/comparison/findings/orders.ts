import type { Head } from '#domain/comparison/overview.ts';
import type { Finding, Order } from '#domain/scoring/findings.ts';
import type { Saying } from './saying.ts';

type Heads = readonly Pick<Head, 'candidate' | 'rank' | 'total'>[];

/** How firmly those at the top stand: who is tied is taken together, the others pair by pair. */
export function orders(heads: Heads, findings: readonly Finding[], say: Saying): string[] {
  const ranks = new Map(heads.map(({ candidate, rank }) => [candidate, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const pairs = findings.filter((finding): finding is Order => finding.kind === 'order');
  const lines: string[] = [];
  while (pairs.length > 0) {
    const rank = rankOf(pairs[0]?.ahead ?? '');
    const next = pairs.findIndex(({ behind }) => rankOf(behind) !== rank);
    const group = pairs.splice(0, next === -1 ? pairs.length : next);
    if (group.length > 0) lines.push(tied(group, rank, heads, say));
    const [clear] = group.length > 0 ? [] : pairs.splice(0, 1);
    if (clear && clear.ground !== 'none') lines.push(stays(clear, say));
    const told = [...group, ...(clear ? [clear] : [])];
    const unlike =
      told.find(({ ground }) => ground === 'none') ?? told.find(({ ground }) => ground === 'little');
    if (unlike) lines.push(onUnlikeGround(unlike, say));
    const turned = told.find(({ common }) => common?.turned);
    if (turned) lines.push(onCommonGround(turned, say));
  }
  return lines;
}

function tied(group: readonly Order[], rank: number, heads: Heads, { names, t, write }: Saying): string {
  const those = heads.filter((head) => head.rank === rank);
  const moves = group.flatMap(({ move }) => (move === null ? [] : [move]));
  const interviewers = [...new Set(group.flatMap((pair) => pair.interviewers))];
  const isFew = those.length <= group.length + 1;
  const who = those.map(({ candidate }) => names.candidate(candidate));
  const lead =
    rank === 1 || !isFew ? '' : t('tie.who', { names: write.all(who), place: write.ordinal(rank, t) });
  const totals = [...new Set(those.map(({ total }) => write.total(total ?? 0)))];
  const end =
    totals.length === 1
      ? t('tie.same', { total: totals[0] ?? '' })
      : isFew
        ? t('tie.noWinner', { totals: write.all(totals) })
        : t('tie.many', { most: totals[0] ?? '', least: totals.at(-1) ?? '' });
  const turning = t(`tie.${howTheyTurn(moves.length > 0, interviewers.length > 0)}`, {
    move: moves.length > 0 ? write.percent(Math.min(...moves), t) : '',
    interviewers: write.any(interviewers.map(names.interviewer)),
  });
  // With more than are looked at pair by pair, nothing is known of what turns all of them.
  return [lead, isFew ? turning : '', end].filter(Boolean).join(' ');
}

function howTheyTurn(byWeights: boolean, byInterviewer: boolean): string {
  if (byWeights) return byInterviewer ? 'byBoth' : 'byWeights';
  return byInterviewer ? 'byInterviewer' : 'byNothing';
}

function stays({ ahead, behind, move, interviewers, tie }: Order, { names, t, write }: Saying): string {
  const values = {
    name: names.candidate(ahead),
    other: names.candidate(behind),
    move: move === null ? '' : write.percent(move, t),
    interviewers: write.any(interviewers.map(names.interviewer)),
  };
  const weights = t(move === null ? 'stays.always' : 'stays.until', values);
  const people = t(interviewers.length === 0 ? 'stays.whoever' : 'stays.without', values);
  return [`${weights}${people}`, tie ? t('stays.close') : ''].filter(Boolean).join(' ');
}

function onUnlikeGround({ ahead, behind, common, ground }: Order, { names, t, write }: Saying): string {
  return t(`ground.${ground}`, {
    name: names.candidate(ahead),
    other: names.candidate(behind),
    share: write.percent(common?.share ?? 0, t),
  });
}

function onCommonGround({ ahead, behind, common }: Order, { names, t, write }: Saying): string {
  return t('common', {
    share: write.percent(common?.share ?? 0, t),
    name: names.candidate(behind),
    other: names.candidate(ahead),
    total: write.total(common?.behind ?? 0),
    less: write.total(common?.ahead ?? 0),
  });
}
