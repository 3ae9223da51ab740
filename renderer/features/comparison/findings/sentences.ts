import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { Doubtful, Finding, KnockedOut } from '#domain/scoring/findings.ts';
import { orders } from './orders.ts';
import { counted, type Saying } from './saying.ts';

export interface Said {
  /** The finding itself. */
  readonly title: string;
  /** What it rests on and what turns it, then the rest in order of importance. */
  readonly lines: readonly string[];
}

export type Told = Pick<Overview, 'heads' | 'findings' | 'apart' | 'agreement' | 'measure'>;

/** Says in words what the comparison finds; of a single candidate nothing about an order. */
export function sentences(overview: Told, say: Saying): Said {
  const { heads, findings } = overview;
  const [only] = heads.length === 1 ? heads : [];
  return {
    title: only ? onlyOne(only, overview, say) : titleOf(overview, say),
    lines: [
      ...(only ? [] : orders(heads, findings, say)),
      ...(findings.some(({ kind }) => kind === 'unproven') ? [say.t('unproven')] : []),
      ...findings.flatMap((finding) => knockOuts(finding, say)),
      ...couldBeOut(findings, say),
      ...inNumbers(overview, say),
    ],
  };
}

function onlyOne({ candidate, total, share }: Head, { measure }: Told, { names, t, write }: Saying): string {
  const name = names.candidate(candidate);
  if (total === null) return t('finding.unrated', { name });
  const [value, highest] = [write.total(total), measure.highest];
  return t('finding.only', { name, total: value, highest, coverage: write.coverage(share, t) });
}

function titleOf({ heads, findings }: Told, say: Saying): string {
  const { names, t, write } = say;
  const placed = heads.filter(({ rank }) => rank !== null);
  const first = findings.find(({ kind }) => kind === 'leader' || kind === 'tied-first');
  if (first?.kind === 'tied-first') {
    const tied = placed.filter(({ rank }) => rank === 1).length;
    const called = first.candidates.map(({ candidate }) => names.candidate(candidate));
    if (tied <= called.length) return t('finding.tied', { names: write.all(called) });
    return counted(say, 'finding.manyTied', tied - 3, { names: called.slice(0, 3).join(', ') });
  }
  if (first?.kind === 'leader') {
    const values = { name: names.candidate(first.candidate), total: write.total(first.total) };
    return t(placed.length === 1 ? 'finding.onlyPlaced' : 'finding.leader', values);
  }
  return t('finding.nobodyPlaced');
}

function knockOuts(finding: Finding, say: Saying): string[] {
  if (finding.kind === 'knocked-out') return [out(finding, say)];
  return finding.kind === 'doubtful' ? doubtful(finding, say) : [];
}

function out({ candidate, knockOuts, onlyWith }: KnockedOut, say: Saying): string {
  const { names, t, write } = say;
  const [first] = knockOuts;
  const sentence = t(knockOuts.length === 1 ? 'out.one' : 'out.several', {
    name: names.candidate(candidate),
    criteria: quoted(
      knockOuts.map(({ criterion }) => criterion),
      say,
    ),
    mean: write.score(first?.mean ?? 0),
    minimum: first?.minimum ?? 0,
  });
  if (onlyWith.length === 0) return sentence;
  return `${sentence} ${t('out.onlyWith', { interviewers: write.any(onlyWith.map(names.interviewer)) })}`;
}

function doubtful({ candidate, knockOuts, outWithout }: Doubtful, { names, t, write }: Saying): string[] {
  const name = names.candidate(candidate);
  const below = knockOuts.map((one) =>
    t('doubtful.below', {
      name,
      criterion: names.criterion(one.criterion),
      interviewers: write.all(one.below.map(names.interviewer)),
    }),
  );
  if (outWithout.length === 0) return below;
  return [
    ...below,
    t('doubtful.without', { name, interviewers: write.any(outWithout.map(names.interviewer)) }),
  ];
}

/** Those who wait for the same ratings are told together. */
function couldBeOut(findings: readonly Finding[], say: Saying): string[] {
  const { names, t, write } = say;
  const waiting = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.kind !== 'knock-out-unrated') continue;
    const criteria = quoted(finding.criteria, say);
    waiting.set(criteria, [...(waiting.get(criteria) ?? []), names.candidate(finding.candidate)]);
  }
  return [...waiting].map(([criteria, those]) => t('couldBeOut', { names: write.all(those), criteria }));
}

/** What is counted rather than told one by one. */
function inNumbers({ heads, findings, apart, agreement }: Told, say: Saying): string[] {
  const of = (standing: Head['standing']) =>
    heads.length > 1 ? heads.filter((head) => head.standing === standing && isOpen(head)).length : 0;
  const some = (key: string, count: number) => (count > 0 ? counted(say, key, count) : '');
  const notCounted = findings.find(({ kind }) => kind === 'not-counted');
  return [
    [some('little', of('too-little-rated')), some('unrated', of('unrated'))].filter(Boolean).join(' '),
    some('apart', apart),
    agreed(agreement, say),
    some('setAside', notCounted?.kind === 'not-counted' ? notCounted.setAside : 0),
  ].filter(Boolean);
}

/** Whose ratings are hidden may well be rated: nothing is said of them. */
function isOpen({ hidden, standing }: Head): boolean {
  return hidden === 0 || standing !== 'unrated';
}

/** Krippendorff relies on data from .800 and draws tentative conclusions from .667. */
function agreed({ alpha, units }: Told['agreement'], say: Saying): string {
  if (alpha === null) return '';
  const how = alpha >= 0.8 ? 'good' : alpha >= 0.667 ? 'fair' : 'low';
  return counted(say, `agreement.${how}`, units, { alpha: say.write.total(alpha) });
}

function quoted(criteria: readonly string[], { names, t, write }: Saying): string {
  return write.all(criteria.map((id) => t('quoted', { text: names.criterion(id) })));
}
