import type { Id } from '../schemas/primitives.ts';
import { toMeasure } from './measure.ts';
import type { Profile, Weights } from './totals.ts';

/** For each criterion that two or more rated, what they gave one candidate, on the measure. */
export function ratingUnits({ criteria, measure }: Weights, profile: Profile): number[][] {
  return criteria.flatMap(({ ends }, place) => {
    const { opinions } = profile[place] ?? { opinions: [] };
    return opinions.length < 2 ? [] : [opinions.map(({ value }) => toMeasure(value, ends, measure))];
  });
}

/** For each stage with two or more, what its interviewers gave one candidate over what all rated, on the measure. */
export function scorecardUnits({ criteria, measure, stages }: Weights, profile: Profile): number[][] {
  return [...stages.values()].flatMap((places) => {
    const voices = new Set<Id>();
    for (const place of places) {
      for (const { interviewer } of profile[place]?.opinions ?? []) voices.add(interviewer);
    }
    if (voices.size < 2) return [];
    // Opinions stand in the order of their interviewers: where all have one, the same place is the same voice.
    const shared = places.filter((place) => profile[place]?.opinions.length === voices.size);
    const scores = new Array<number>(voices.size).fill(0);
    let all = 0;
    for (const place of shared) {
      const asked = criteria[place];
      if (!asked) continue;
      all += asked.weight;
      profile[place]?.opinions.forEach(({ value }, voice) => {
        scores[voice] = (scores[voice] ?? 0) + asked.weight * toMeasure(value, asked.ends, measure);
      });
    }
    return all > 0 ? [scores.map((score) => score / all)] : [];
  });
}
