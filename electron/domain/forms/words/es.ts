import type { FormWords } from './words.ts';

export const es: FormWords = {
  form: 'Ficha de entrevista',
  interviewer: 'Entrevista realizada por',
  duration: 'Duración prevista',
  given: 'Entregada el',
  howTo: [
    'Haga las preguntas. Después elija para cada criterio el punto que mejor se ajuste a lo que vio y oyó. Lo que no hubo ocasión de preguntar es «No preguntado», nunca una nota baja.',
    'Escriba como hechos lo que se dijo o se hizo. Los campos con borde son suyos; nada más de esta ficha debe cambiarse.',
    'Dé su recomendación al final, y antes de hablar con los demás evaluadores.',
    'Al terminar elija «Terminada», guarde el archivo y devuélvalo tal cual. En papel, marque una casilla y escriba en los campos.',
  ],
  stageQuestions: 'Preguntas de toda la etapa',
  followUp: 'Después: {text}',
  criterionTable:
    '{name}: los puntos de la escala con lo que los merece, y los campos de la nota y de los hechos',
  entriesTable: 'Campos por rellenar: {labels}',
  notAsked: 'No preguntado',
  closing: 'En conjunto',
  state: 'Esta ficha está',
  finished: 'Terminada: es toda mi evaluación',
  unfinished: 'Aún sin terminar',
  date: 'Día de la entrevista',
  signature: 'Firma',
  chooseRating: 'Elegir aquí, o marcar arriba en papel',
  chooseRecommendation: 'Elegir una',
  chooseState: 'Elegir al terminar',
  chooseDate: 'Elegir o escribir el día',
  writeEvidence: 'Qué se dijo o se hizo, con sus palabras si es posible',
  writeName: 'Su nombre completo',
  writeCandidate: 'Nombre completo de quien se presenta',
  sign: 'Firmar o escribir su nombre',
};
