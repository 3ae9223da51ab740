import { fill } from '../outline/words/words.ts';
import type { Job } from '../schemas/job.ts';
import type { Id } from '../schemas/primitives.ts';
import type { KnockOut } from '../scoring/figures.ts';
import type { Finding } from '../scoring/findings.ts';
import { counted, figure, listed, percent, type Reporting, short } from './reporting.ts';
import { criteriaOf } from './stands.ts';

/** A finding about the comparison of a job in a sentence or two. */
export function findingText(report: Reporting, job: Job, finding: Finding): string {
  const { findings } = report.words;
  const criteria = criteriaOf(job);
  const { candidate: nameOf, person } = report;
  const people = (ids: readonly Id[]) => listed(ids.map(person), report);
  const criterionOf = (id: Id) => criteria.get(id)?.name.trim() || report.words.goneCriterion;
  const below = (knockOuts: readonly KnockOut[]) =>
    listed(
      knockOuts.map(({ criterion, mean, minimum }) =>
        fill(findings.below, {
          criterion: criterionOf(criterion),
          mean: mean === null ? '' : short(mean, report),
          minimum: short(minimum, report),
        }),
      ),
      report,
    );

  switch (finding.kind) {
    case 'leader':
      return fill(findings.leader, {
        name: nameOf(finding.candidate),
        total: figure(finding.total, report),
      });
    case 'tied-first':
      return fill(findings.tiedFirst, {
        names: listed(
          finding.candidates.map(({ candidate }) => nameOf(candidate)),
          report,
        ),
        totals: listed(
          finding.candidates.map(({ total }) => figure(total, report)),
          report,
        ),
      });
    case 'none-placed':
      return { nobody: findings.nobody, unrated: findings.noneRated, 'all-out': findings.allOut }[
        finding.why
      ];
    case 'order':
      return orderText(report, finding);
    case 'unproven':
      return findings.unproven;
    case 'knocked-out':
      return [
        fill(findings.knockedOut, { name: nameOf(finding.candidate), criteria: below(finding.knockOuts) }),
        finding.onlyWith.length > 0 ? fill(findings.onlyWith, { names: people(finding.onlyWith) }) : '',
      ]
        .join(' ')
        .trim();
    case 'doubtful':
      return [
        finding.knockOuts.length > 0
          ? fill(findings.doubtful, {
              name: nameOf(finding.candidate),
              criteria: listed(
                finding.knockOuts.map(({ criterion }) => criterionOf(criterion)),
                report,
              ),
            })
          : '',
        finding.outWithout.length > 0
          ? fill(findings.outWithout, {
              name: nameOf(finding.candidate),
              names: people(finding.outWithout),
            })
          : '',
      ]
        .join(' ')
        .trim();
    case 'knock-out-unrated':
      return unratedText(report, job, finding.criteria, [finding.candidate]);
    case 'too-little-rated':
    case 'unrated': {
      const names = finding.candidates.map(({ candidate, share }) =>
        finding.kind === 'unrated'
          ? nameOf(candidate)
          : fill(findings.rated, { name: nameOf(candidate), share: percent(share, report) }),
      );
      const sentence = finding.kind === 'unrated' ? findings.unrated : findings.tooLittle;
      return fill(sentence, { names: listed(names, report) });
    }
    case 'apart':
      return fill(findings.apart, {
        name: nameOf(finding.candidate),
        criterion: criterionOf(finding.criterion),
        ratings: listed(
          finding.ratings.map(({ interviewer, value }) =>
            fill(findings.gave, { name: person(interviewer), value: short(value, report) }),
          ),
          report,
        ),
      });
    case 'agreement':
      return fill(
        { enough: findings.agreement, 'too-few': findings.tooFew, 'no-variation': findings.noVariation }[
          finding.why
        ],
        {
          alpha: finding.alpha === null ? '' : figure(finding.alpha, report),
          units: short(finding.units, report),
          needed: short(finding.needed, report),
        },
      );
    case 'not-counted':
      return [
        finding.open > 0 ? counted(findings.open, finding.open, report) : '',
        finding.setAside > 0 ? counted(findings.setAside, finding.setAside, report) : '',
      ]
        .join(' ')
        .trim();
  }
}

/** Knock-outs that are still open, said once for all of whom it is true. */
export function unratedText(
  report: Reporting,
  job: Job,
  ids: readonly Id[],
  candidates: readonly Id[],
): string {
  const criteria = criteriaOf(job);
  return fill(report.words.findings.knockOutUnrated, {
    criteria: listed(
      ids.map((id) => criteria.get(id)?.name.trim() || report.words.goneCriterion),
      report,
    ),
    names: listed(candidates.map(report.candidate), report),
  });
}

function orderText(report: Reporting, finding: Extract<Finding, { kind: 'order' }>): string {
  const { findings } = report.words;
  const { tie, move, common, ground } = finding;
  const values = {
    ahead: report.candidate(finding.ahead),
    behind: report.candidate(finding.behind),
    difference: figure(finding.difference, report),
    precision: figure(finding.precision, report),
  };
  if (ground === 'none') return fill(findings.noGround, values);
  const said = [
    fill(tie ? findings.tie : findings.clear, values),
    move === null ? findings.noMove : fill(findings.move, { move: moveText(report, move) }),
  ];
  if (finding.interviewers.length > 0) {
    said.push(fill(findings.without, { names: listed(finding.interviewers.map(report.person), report) }));
  }
  if (common && ground === 'little') {
    said.push(fill(findings.littleGround, { share: percent(common.share, report) }));
  }
  if (common?.turned) {
    said.push(
      fill(findings.common, {
        share: percent(common.share, report),
        ahead: figure(common.ahead, report),
        behind: figure(common.behind, report),
      }),
    );
  }
  return said.join(' ');
}

/** How far weights move; anything below one per cent is said to be that. */
export function moveText(report: Reporting, move: number): string {
  return percent(Math.max(0.01, move), report);
}
