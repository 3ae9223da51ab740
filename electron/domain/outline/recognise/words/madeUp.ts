import type { Section } from '../../../schemas/section.ts';

type Headings = Readonly<Record<Section['purpose'], string>>;

const en: Headings = {
  overview: 'Overview',
  brief: 'Job brief',
  responsibilities: 'Responsibilities',
  requirements: 'Requirements',
  skills: 'Skills',
  stages: 'How we choose',
  benefits: 'Benefits',
  organisation: 'About us',
  other: 'Other',
};

const headings: Readonly<Record<string, Headings>> = {
  en,
  de: {
    overview: 'Überblick',
    brief: 'Kurzbeschreibung',
    responsibilities: 'Aufgaben',
    requirements: 'Anforderungen',
    skills: 'Kenntnisse',
    stages: 'Ablauf der Bewerbung',
    benefits: 'Wir bieten',
    organisation: 'Über uns',
    other: 'Sonstiges',
  },
  fr: {
    overview: 'Présentation',
    brief: 'En bref',
    responsibilities: 'Missions',
    requirements: 'Profil recherché',
    skills: 'Compétences',
    stages: 'Processus de recrutement',
    benefits: 'Avantages',
    organisation: 'À propos de nous',
    other: 'Autres',
  },
  es: {
    overview: 'Presentación',
    brief: 'Resumen',
    responsibilities: 'Funciones',
    requirements: 'Requisitos',
    skills: 'Competencias',
    stages: 'Proceso de selección',
    benefits: 'Ofrecemos',
    organisation: 'Sobre nosotros',
    other: 'Otros',
  },
};

/** Headings for what has none in the text, in its language. */
export function madeUp(language: string): Headings {
  return headings[language.slice(0, 2)] ?? en;
}
