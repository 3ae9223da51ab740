import type { Expected, ExpectedJob } from './expected.ts';

/**
 * Five stages have two scorecards, too few, so the deviation is that of single ratings: of 25 criteria that two rated, ten
 * have them one apart, and none more: σ² = (10 · 1/2)/25 = 0.2, σ = 0.447214.
 */
const candidates: Expected[] = [
  {
    name: 'Grace Lim',
    standing: 'placed',
    rank: 1,
    total: 4.1765, // 71/17
    error: 0.0984, // √(14 · σ²)/17
    reach: [4.1136, 4.2439], // 72.4/17.6 and 69.6/16.4
    coverage: [17, 17, 1],
    stages: {
      'Application review': 4.3333, // (5 + 4 + 4)/3
      Interview: 4.0714, // (2·4.5 + 2·4 + 4 + 4 + 3.5)/7
      'Trial shift': 4.2143, // (2·4.5 + 4 + 2·4.5 + 4 + 3.5)/7
    },
    knockOuts: { 'Accounts for every pound': ['met', 4] },
  },
  {
    name: 'Callum Reid',
    standing: 'placed',
    rank: 2,
    total: 3.6471, // 62/17
    error: 0.0984, // √(14 · σ²)/17
    reach: [3.525, 3.7556], // 56.4/16 and 67.6/18
    coverage: [17, 17, 1],
    stages: {
      'Application review': 3.6667, // (4 + 4 + 3)/3
      Interview: 3.6429, // (2·4 + 2·4.5 + 2.5 + 3 + 3)/7
      'Trial shift': 3.6429, // (2·4 + 2.5 + 2·4 + 3 + 4)/7
    },
    knockOuts: { 'Accounts for every pound': ['met', 4.5] },
  },
  {
    name: 'Petra Novak',
    standing: 'too-little-rated',
    rank: null,
    total: 2.6667, // 8/3
    error: 0.2582, // √(3 · σ²)/3
    reach: [2.5714, 2.75], // 7.2/2.8 and 8.8/3.2
    coverage: [3, 17, 0.1765],
    stages: {
      'Application review': 2.6667, // (3 + 3 + 2)/3
    },
    knockOuts: { 'Accounts for every pound': ['unrated', null] },
  },
  {
    name: 'Samuel Boateng',
    standing: 'too-little-rated',
    rank: null,
    total: 1.6667, // 5/3
    error: 0.2582, // √(3 · σ²)/3
    reach: [1.5714, 1.75], // 4.4/2.8 and 5.6/3.2
    coverage: [3, 17, 0.1765],
    stages: {
      'Application review': 1.6667, // (2 + 1 + 2)/3
    },
    knockOuts: { 'Accounts for every pound': ['unrated', null] },
  },
  {
    name: 'Ruth Abara',
    standing: 'knocked-out',
    rank: null,
    total: 3.3, // 33/10
    error: 0.1673, // √(14 · σ²)/10
    reach: [3.125, 3.4615], // 30/9.6 and 36/10.4
    coverage: [10, 17, 0.5882],
    stages: {
      'Application review': 3.3333, // (4 + 2 + 4)/3
      Interview: 3.2857, // (2·4 + 2·2 + 4 + 4 + 3)/7
    },
    knockOuts: { 'Accounts for every pound': ['out', 2] },
  },
  {
    name: 'Anjali Deshpande',
    standing: 'knocked-out',
    rank: null,
    total: 3, // 30/10
    error: 0.1304, // √(8.5 · σ²)/10
    reach: [2.913, 3.087], // 26.8/9.2 and 28.4/9.2
    coverage: [10, 17, 0.5882],
    stages: {
      'Application review': 3, // (3 + 3 + 3)/3
      Interview: 3, // (2·3.5 + 2·2.5 + 4 + 3 + 2)/7
    },
    knockOuts: { 'Accounts for every pound': ['out', 2.5] },
  },
];

export const boxOffice: ExpectedJob = {
  candidates,
  pairs: [
    {
      pair: ['Grace Lim', 'Callum Reid'],
      difference: 0.5294, // (71 − 62)/17
      precision: 0.2728, // 1.96 · √(0.098431² + 0.098431²)
      tie: false,
      // Weighted differences +1 0 +1 | +1 −1 +1.5 +1 +0.5 | +1 +1.5 +1 +1 −0.5: 9 of 12
      move: 0.75,
      shift: null,
      without: [],
      common: [1, 4.1765, 3.6471],
    },
  ],
  precision: { basis: 'ratings', deviation: 0.4472, degreesOfFreedom: 25, needed: 10 },
  agreement: { alpha: null, units: 25, needed: 30, ratings: 50, why: 'too-few' },
  smallest: ['Grace Lim', 'Callum Reid', 0.75],
  leftOut: {
    // Grace 72.5/17, Callum 63.5/17; Anjali’s minimum of 3 is then met by Lena Hart’s 3
    'Farah Siddiqui': { backIn: ['Anjali Deshpande'] },
    // 71.5/17 and 62.5/17
    'Nadia Brandt': {},
    // 56/14 and 49/14; Anjali is still out by 2, and Ruth, whom nobody else saw, is not back in for that
    'Lena Hart': {},
  },
  steady: false,
  apart: [],
  open: [],
};
