import type { FormWords } from './words.ts';

export const fr: FormWords = {
  form: 'Grille d’entretien',
  interviewer: 'Entretien mené par',
  duration: 'Durée prévue',
  given: 'Remise le',
  howTo: [
    'Posez les questions. Choisissez ensuite pour chaque critère le point qui correspond le mieux à ce que vous avez vu et entendu. Ce qu’il n’y a pas eu l’occasion de demander est « Non demandé », jamais une note basse.',
    'Notez dans les faits relevés ce qui a été dit ou fait. Les champs encadrés sont pour vous ; rien d’autre n’est à modifier.',
    'Donnez votre recommandation en dernier, et avant de parler avec les autres évaluateurs.',
    'À la fin, choisissez « Terminée », enregistrez le fichier et renvoyez-le tel quel. Sur papier, cochez une case et écrivez dans les champs.',
  ],
  stageQuestions: 'Questions de toute l’étape',
  followUp: 'Puis : {text}',
  criterionTable:
    '{name} : les points de l’échelle avec ce qui les mérite, puis les champs de la note et des faits',
  entriesTable: 'Champs à remplir : {labels}',
  notAsked: 'Non demandé',
  closing: 'En somme',
  state: 'Cette grille est',
  finished: 'Terminée : c’est toute mon évaluation',
  unfinished: 'Pas encore terminée',
  date: 'Jour de l’entretien',
  signature: 'Signature',
  chooseRating: 'Choisir ici, ou cocher plus haut sur papier',
  chooseRecommendation: 'En choisir une',
  chooseState: 'À choisir à la fin',
  chooseDate: 'Choisir ou écrire le jour',
  writeEvidence: 'Ce qui a été dit ou fait, mot pour mot si possible',
  writeName: 'Votre nom complet',
  writeCandidate: 'Nom complet de la personne candidate',
  sign: 'Signer ou écrire son nom',
};
