import type { Expected, ExpectedJob } from './expected.ts';

/**
 * Deviation σ between scorecards: what two interviewers’ scores of one stage lie apart, d, gives d²/2 each.
 *
 *     Amara Okoye      (30 − 29)/7, (48 − 42)/11, (28 − 32)/7, (35 − 37)/9, (21 − 21)/5
 *     Jonas Lindqvist  (27 − 30)/7, (44 − 46)/11, (30 − 31)/7, (37 − 37)/9, (20 − 20)/5
 *     Priya Raman      (26 − 25)/7, (41 − 35)/11, (28 − 24)/7, (29 − 28)/8: one of nine is left out by one
 *     Helen Marsh      (24 − 24)/7, (35 − 36)/11, (20 − 21)/6: one of seven is left out by one
 *     Mei-Ling Tan     (25 − 24)/7
 *     Tomasz Wilk      (24 − 23)/7, (38 − 37)/11
 *     Rhys Morgan      (10 − 9)/7
 *     Fatima Benali    (25 − 25)/7
 *
 * 22 pairs, Σ d²/2 = 0.848299, σ² = 0.848299/22 = 0.0385590, σ = 0.196365. The error of a total is σ times the root of the
 * sum of the squared weights that single scorecards carry: for Amara Okoye twice 3.5² + 5.5² + 3.5² + 4.5² + 2.5² = 162.5.
 */
const candidates: Expected[] = [
  {
    name: 'Amara Okoye',
    standing: 'placed',
    rank: 1,
    total: 4.141, // 161.5/39
    error: 0.0642, // σ · √162.5/39
    reach: [4.0842, 4.2021], // 165/40.4 and 158/37.6
    coverage: [39, 57, 0.6842],
    stages: {
      'Application review': 4.2143, // (4.5 + 2·4.5 + 2·4 + 4.5 + 3.5)/7
      'Technical interview': 4.0909, // (2·3.5 + 4 + 2·4 + 2·4.5 + 2·4.5 + 2·4)/11
      'Work samples': 4.2857, // (2·4.5 + 4 + 4.5 + 4.5 + 2·4)/7
      'Tools of this role': 4, // (2·4 + 2·4.5 + 2·4 + 3.5 + 4 + 3.5)/9
      'Working with others': 4.2, // (4.5 + 4 + 4 + 4.5 + 4)/5
    },
    knockOuts: { 'Keeps data safe': ['met', 4.5], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Jonas Lindqvist',
    standing: 'placed',
    rank: 1,
    total: 4.1042, // 197/48
    error: 0.0638, // σ · √243.5/48
    reach: [4.0581, 4.1577], // 209.4/51.6 and 184.6/44.4
    coverage: [48, 57, 0.8421],
    stages: {
      'Application review': 4.0714, // (4 + 2·4 + 2·4.5 + 3.5 + 4)/7
      'Technical interview': 4.0909, // (2·4 + 3 + 2·4 + 2·4 + 2·4.5 + 2·4.5)/11
      'Work samples': 4.3571, // (2·4.5 + 4.5 + 4 + 4 + 2·4.5)/7
      'Tools of this role': 4.1111, // (2·4 + 2·4 + 2·4.5 + 4 + 4.5 + 3.5)/9
      'Working with others': 4, // (4 + 3.5 + 4 + 4 + 4.5)/5
      'Finding faults': 4, // (2·4 + 2·4 + 2·4 + 2·4 + 4)/9
    },
    knockOuts: { 'Keeps data safe': ['met', 4.5], 'Repairs without new damage': ['met', 4] },
  },
  {
    name: 'Priya Raman',
    standing: 'placed',
    rank: 3,
    total: 3.641, // 142/39
    error: 0.0667, // σ · √175.5/39
    reach: [3.5743, 3.7128], // 144.4/40.4 and 139.6/37.6
    coverage: [39, 57, 0.6842],
    stages: {
      'Application review': 3.6429, // (3.5 + 2·4 + 2·3 + 4 + 4)/7
      'Technical interview': 3.4545, // (2·4 + 3 + 2·3.5 + 2·3.5 + 2·3 + 2·3.5)/11
      'Work samples': 3.7143, // (2·4 + 3.5 + 4 + 3.5 + 2·3.5)/7
      'Tools of this role': 3.6111, // (2·4 + 2·3.5 + 2·3.5 + 3.5 + 3 + 4)/9
      'Working with others': 4, // (4 + 5 + 4 + 3 + 4)/5
    },
    knockOuts: { 'Keeps data safe': ['met', 3], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Helen Marsh',
    standing: 'placed',
    rank: 4,
    total: 3.28, // 82/25
    error: 0.0824, // σ · √110/25
    reach: [3.1953, 3.3689], // 81.8/25.6 and 82.2/24.4
    coverage: [25, 57, 0.4386],
    stages: {
      'Application review': 3.4286, // (3.5 + 2·3 + 2·4 + 3 + 3.5)/7
      'Technical interview': 3.2273, // (2·3 + 2.5 + 2·3 + 2·3 + 2·3.5 + 2·4)/11
      'Work samples': 3.2143, // (2·3 + 2 + 3 + 3.5 + 2·4)/7
    },
    knockOuts: { 'Keeps data safe': ['met', 3.5], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Sofia Marchetti',
    standing: 'too-little-rated',
    rank: null,
    total: 4.1429, // 29/7
    error: 0.1964, // σ · √49/7
    reach: [4.1, 4.2], // 32.8/8 and 25.2/6
    coverage: [7, 57, 0.1228],
    stages: {
      'Application review': 4.1429, // (5 + 2·4 + 2·4 + 4 + 4)/7
    },
    knockOuts: { 'Keeps data safe': ['unrated', null], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Kofi Mensah',
    standing: 'too-little-rated',
    rank: null,
    total: 3.8571, // 27/7
    error: 0.1964, // σ · √49/7
    reach: [3.8, 3.9], // 22.8/6 and 31.2/8
    coverage: [7, 57, 0.1228],
    stages: {
      'Application review': 3.8571, // (4 + 2·4 + 2·4 + 4 + 3)/7
    },
    knockOuts: { 'Keeps data safe': ['unrated', null], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Fatima Benali',
    standing: 'too-little-rated',
    rank: null,
    total: 3.5714, // 25/7
    error: 0.1389, // σ · √24.5/7
    reach: [3.5, 3.6471], // 22.4/6.4 and 24.8/6.8
    coverage: [7, 57, 0.1228],
    stages: {
      'Application review': 3.5714, // (4 + 2·3 + 2·4 + 3.5 + 3.5)/7
    },
    knockOuts: { 'Keeps data safe': ['unrated', null], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Mei-Ling Tan',
    standing: 'too-little-rated',
    rank: null,
    total: 3.5278, // 63.5/18
    error: 0.1316, // σ · √145.5/18
    reach: [3.4318, 3.625], // 60.4/17.6 and 63.8/17.6
    coverage: [18, 57, 0.3158],
    stages: {
      'Application review': 3.5, // (3 + 2·3.5 + 2·3 + 4 + 4.5)/7
      'Technical interview': 3.5455, // (2·4 + 3 + 2·3 + 2·4 + 2·4 + 2·3)/11
    },
    knockOuts: { 'Keeps data safe': ['met', 4], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Yuki Tanabe',
    standing: 'too-little-rated',
    rank: null,
    total: 3.2857, // 23/7
    error: 0.1964, // σ · √49/7
    reach: [3.2105, 3.375], // 24.4/7.6 and 21.6/6.4
    coverage: [7, 57, 0.1228],
    stages: {
      'Application review': 3.2857, // (3 + 2·3 + 2·4 + 3 + 3)/7
    },
    knockOuts: { 'Keeps data safe': ['unrated', null], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Rhys Morgan',
    standing: 'too-little-rated',
    rank: null,
    total: 1.3571, // 9.5/7
    error: 0.1389, // σ · √24.5/7
    reach: [1.2632, 1.4688], // 9.6/7.6 and 9.4/6.4
    coverage: [7, 57, 0.1228],
    stages: {
      'Application review': 1.3571, // (1 + 2·1 + 2·1 + 2 + 2.5)/7
    },
    knockOuts: { 'Keeps data safe': ['unrated', null], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Tomasz Wilk',
    standing: 'knocked-out',
    rank: null,
    total: 3.3889, // 61/18
    error: 0.1006, // σ · √85/18
    reach: [3.2614, 3.5114], // 57.4/17.6 and 61.8/17.6
    coverage: [18, 57, 0.3158],
    stages: {
      'Application review': 3.3571, // (4 + 2·4 + 2·3 + 2.5 + 3)/7
      'Technical interview': 3.4091, // (2·4 + 4.5 + 2·4 + 2·3.5 + 2·2 + 2·3)/11
    },
    knockOuts: { 'Keeps data safe': ['out', 2], 'Repairs without new damage': ['unrated', null] },
  },
  {
    name: 'Ben Whitaker',
    standing: 'unrated',
    rank: null,
    total: null,
    error: null,
    reach: null,
    coverage: [0, 57, 0],
    stages: {},
    knockOuts: { 'Keeps data safe': ['unrated', null], 'Repairs without new damage': ['unrated', null] },
  },
];

export const ticketing: ExpectedJob = {
  candidates,
  pairs: [
    {
      pair: ['Amara Okoye', 'Jonas Lindqvist'],
      difference: 0.0369, // 161.5/39 − 197/48 = 69/1872
      precision: 0.1774, // 1.96 · √(0.064184² + 0.063837²)
      tie: true,
      // Worst: what Amara is better at and finding faults, where Jonas’s 4 is below both, weigh less, all else more:
      // (161.5 + 1.5t)/(39 + 3t) = (197 − 19t)/(48 − 6t), 48t² − 747t + 69 = 0
      move: 0.0929,
      shift: null,
      without: ['Nadia Brandt', 'Lena Hart'],
      common: [0.6842, 4.141, 4.1282], // 39/57; 161.5/39; 161/39
    },
    {
      pair: ['Jonas Lindqvist', 'Priya Raman'],
      difference: 0.4631, // 197/48 − 142/39
      precision: 0.181, // 1.96 · √(0.063837² + 0.066702²)
      tie: false,
      move: 0.7951, // (197 − 96t)/(48 − 22t) = (142 − 36t)/(39 − 13t), 456t² − 1453t + 867 = 0
      shift: null,
      without: [],
      common: [0.6842, 4.1282, 3.641],
    },
    {
      pair: ['Priya Raman', 'Helen Marsh'],
      difference: 0.361, // 142/39 − 82/25
      precision: 0.2078, // 1.96 · √(0.066702² + 0.082380²)
      tie: false,
      move: 0.4783, // (142 − 64t)/(39 − 15t) = (82 − 6t)/(25 − 5t), 230t² − 846t + 352 = 0, 11/23
      shift: null,
      without: [],
      common: [0.4386, 3.58, 3.28], // 25/57; 89.5/25; 82/25
    },
  ],
  precision: { basis: 'scorecards', deviation: 0.1964, degreesOfFreedom: 22, needed: 10 },
  // 232 ratings of 116 criteria: within, pairs are (xᵢ − xⱼ)² = 124 in all; over all, 6344/21. 1 − 124 · 21/6344
  agreement: { alpha: 0.5895, units: 116, needed: 30, ratings: 232, why: 'enough' },
  smallest: ['Amara Okoye', 'Jonas Lindqvist', 0.0929],
  leftOut: {
    // Amara, Jonas, Priya, Helen: 162/39, 194/48, 144/38, 79/24
    'Owen Pryce': {},
    // Amara and Jonas stay, Priya 122/34
    'Farah Siddiqui': {},
    // 161.5/39 = 4.1410 and, on finding faults no longer rated, 162.5/39 = 4.1667
    'Nadia Brandt': { turned: [['Amara Okoye', 'Jonas Lindqvist']] },
    // 161/39 = 4.1282 and 198.5/48 = 4.1354
    'Lena Hart': { turned: [['Amara Okoye', 'Jonas Lindqvist']] },
  },
  steady: true,
  apart: [
    ['Priya Raman', 'Builds a reliable interface', 3, { 'Owen Pryce': 2, 'Nadia Brandt': 5 }],
    ['Jonas Lindqvist', 'Explains load on a server', 2, { 'Owen Pryce': 4, 'Nadia Brandt': 2 }],
  ],
  open: [
    ['Amara Okoye', 'Finding faults', 'Owen Pryce'],
    ['Priya Raman', 'Working with others', 'Lena Hart'],
    ['Mei-Ling Tan', 'Technical interview', 'Owen Pryce'],
  ],
};
