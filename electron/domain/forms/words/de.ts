import type { FormWords } from './words.ts';

export const de: FormWords = {
  form: 'Interviewbogen',
  interviewer: 'Interviewt von',
  duration: 'Geplante Dauer',
  given: 'Ausgegeben am',
  howTo: [
    'Stellen Sie die Fragen. Wählen Sie dann zu jedem Kriterium den Punkt, der am besten zu dem passt, was Sie gesehen und gehört haben. Wozu es keine Gelegenheit gab, ist „Nicht gefragt“ und nie eine niedrige Wertung.',
    'Schreiben Sie als Beleg, was gesagt oder getan wurde. Die umrandeten Felder gehören Ihnen; sonst muss an diesem Bogen nichts geändert werden.',
    'Geben Sie Ihre Empfehlung zuletzt ab, und bevor Sie mit den anderen sprechen, die bewerten.',
    'Wählen Sie am Ende „Fertig“, speichern Sie die Datei und schicken Sie sie so zurück. Auf Papier kreuzen Sie ein Kästchen an und schreiben in die Felder.',
  ],
  stageQuestions: 'Fragen der ganzen Stufe',
  followUp: 'Danach: {text}',
  criterionTable:
    '{name}: die Punkte der Skala mit dem, was sie verdient, darunter Felder für Wertung und Beleg',
  entriesTable: 'Felder zum Ausfüllen: {labels}',
  notAsked: 'Nicht gefragt',
  closing: 'Alles in allem',
  state: 'Dieser Bogen ist',
  finished: 'Fertig: Das ist meine ganze Bewertung',
  unfinished: 'Noch nicht fertig',
  date: 'Tag des Gesprächs',
  signature: 'Unterschrift',
  chooseRating: 'Hier wählen, oder auf Papier oben ankreuzen',
  chooseRecommendation: 'Eine wählen',
  chooseState: 'Am Ende wählen',
  chooseDate: 'Tag wählen oder schreiben',
  writeEvidence: 'Was gesagt oder getan wurde, möglichst im Wortlaut',
  writeName: 'Ihr voller Name',
  writeCandidate: 'Voller Name der Person, die sich bewirbt',
  sign: 'Unterschreiben oder Namen schreiben',
};
