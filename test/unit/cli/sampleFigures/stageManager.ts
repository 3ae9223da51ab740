import type { Expected, ExpectedJob } from './expected.ts';

/**
 * Two stages have two scorecards, too few, so the deviation is that of single ratings: ten criteria were rated by two. Isla
 * Fraser’s interview lies 0 1 1 1 0 apart, Marcus Adeyemi’s 1 0 1 2 0: in order, and with d²/2 each
 * (1 + 1 + 1)/2 + (1 + 1 + 4)/2 = 4.5, σ² = 4.5/10, σ = 0.670820.
 */
const candidates: Expected[] = [
  {
    name: 'Isla Fraser',
    standing: 'placed',
    rank: 1,
    total: 4.2222, // 38/9
    error: 0.1972, // √(7 · σ²)/9
    reach: [4.1522, 4.2955], // 38.2/9.2 and 37.8/8.8
    coverage: [9, 18, 0.5],
    stages: {
      'Application review': 4.3333, // (5 + 4 + 4)/3
      Interview: 4.1667, // (4 + 4.5 + 2·4.5 + 3.5 + 4)/6
    },
    knockOuts: { 'Puts safety first': ['met', 4.5] },
  },
  {
    name: 'Marcus Adeyemi',
    standing: 'placed',
    rank: 2,
    total: 3.5, // 31.5/9
    error: 0.1972, // √(7 · σ²)/9
    reach: [3.4286, 3.5714], // 28.8/8.4 and 30/8.4
    coverage: [9, 18, 0.5],
    stages: {
      'Application review': 3.6667, // (4 + 4 + 3)/3
      Interview: 3.4167, // (3.5 + 4 + 2·3.5 + 3 + 3)/6
    },
    knockOuts: { 'Puts safety first': ['met', 3.5] },
  },
  {
    name: 'Chiara Romano',
    standing: 'placed',
    rank: 2,
    total: 3.4444, // 31/9
    error: 0.2472, // √(11 · σ²)/9
    reach: [3.3478, 3.5455], // 30.8/9.2 and 31.2/8.8
    coverage: [9, 18, 0.5],
    stages: {
      'Application review': 3.3333, // (3 + 4 + 3)/3
      Interview: 3.5, // (3 + 3 + 2·4 + 3 + 4)/6
    },
    knockOuts: { 'Puts safety first': ['met', 4] },
  },
  {
    name: 'Ruth Abara',
    standing: 'placed',
    rank: 2,
    total: 3.2222, // 29/9
    error: 0.2472, // √(11 · σ²)/9
    reach: [3.125, 3.3333], // 30/9.6 and 28/8.4
    coverage: [9, 18, 0.5],
    stages: {
      'Application review': 3, // (3 + 3 + 3)/3
      Interview: 3.3333, // (3 + 2 + 2·4 + 4 + 3)/6
    },
    knockOuts: { 'Puts safety first': ['met', 4] },
  },
  {
    name: 'Noor Haddad',
    standing: 'too-little-rated',
    rank: null,
    total: 3.6667, // 11/3
    error: 0.3873, // √(3 · σ²)/3
    reach: [3.5714, 3.75], // 10/2.8 and 12/3.2
    coverage: [3, 18, 0.1667],
    stages: {
      'Application review': 3.6667, // (4 + 3 + 4)/3
    },
    knockOuts: { 'Puts safety first': ['unrated', null] },
  },
  {
    name: 'Dilan Yilmaz',
    standing: 'too-little-rated',
    rank: null,
    total: 2.3333, // 7/3
    error: 0.3873, // √(3 · σ²)/3
    reach: [2.25, 2.4286], // 7.2/3.2 and 6.8/2.8
    coverage: [3, 18, 0.1667],
    stages: {
      'Application review': 2.3333, // (2 + 3 + 2)/3
    },
    knockOuts: { 'Puts safety first': ['unrated', null] },
  },
  {
    name: 'Leonie Vogt',
    standing: 'unrated',
    rank: null,
    total: null,
    error: null,
    reach: null,
    coverage: [0, 18, 0],
    stages: {},
    knockOuts: { 'Puts safety first': ['unrated', null] },
  },
  {
    name: 'Patrick O’Rourke',
    standing: 'unrated',
    rank: null,
    total: null,
    error: null,
    reach: null,
    coverage: [0, 18, 0],
    stages: {},
    knockOuts: { 'Puts safety first': ['unrated', null] },
  },
];

export const stageManager: ExpectedJob = {
  candidates,
  pairs: [
    {
      pair: ['Isla Fraser', 'Marcus Adeyemi'],
      difference: 0.7222, // (38 − 31.5)/9
      precision: 0.5466, // 1.96 · √(0.197203² + 0.197203²)
      tie: false,
      move: null, // Isla is nowhere behind
      shift: null,
      without: [],
      common: [0.5, 4.2222, 3.5],
    },
    {
      pair: ['Marcus Adeyemi', 'Chiara Romano'],
      difference: 0.0556, // (31.5 − 31)/9
      precision: 0.6198, // 1.96 · √(0.197203² + 0.247207²)
      tie: true,
      // Weighted differences +1 0 0 | +0.5 +1 −1 0 −1: 0.5 of 4.5
      move: 0.1111,
      // Four weights level them when they move by half; the first of the plan is named: 1 · (1 − 0.5) takes off 0.5
      shift: ['Productions called', -0.5],
      without: [],
      common: [0.5, 3.5, 3.4444],
    },
    {
      pair: ['Chiara Romano', 'Ruth Abara'],
      difference: 0.2222, // (31 − 29)/9
      precision: 0.6852, // 1.96 · √(0.247207² + 0.247207²)
      tie: true,
      move: 0.5, // 0 +1 0 | 0 +1 0 −1 +1: 2 of 4
      shift: null, // one weight takes off 1 at most
      without: [],
      common: [0.5, 3.4444, 3.2222],
    },
  ],
  precision: { basis: 'ratings', deviation: 0.6708, degreesOfFreedom: 10, needed: 10 },
  agreement: { alpha: null, units: 10, needed: 30, ratings: 20, why: 'too-few' },
  smallest: ['Marcus Adeyemi', 'Chiara Romano', 0.1111],
  leftOut: {
    // Isla 23/6, Marcus 21/6; nobody else saw Chiara and Ruth
    'Farah Siddiqui': { unrated: ['Chiara Romano', 'Ruth Abara'] },
    // Isla 40/9, Marcus 31/9: level with Chiara’s 31/9, which passes nobody
    'Lena Hart': {},
  },
  steady: true,
  apart: [['Marcus Adeyemi', 'Leads a small crew', 2, { 'Farah Siddiqui': 2, 'Lena Hart': 4 }]],
  open: [['Patrick O’Rourke', 'Application review', 'Lena Hart']],
};
