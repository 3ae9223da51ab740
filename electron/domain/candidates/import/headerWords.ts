import { plainWords } from './table.ts';
import type { Target } from './targets.ts';

/** What columns are called in English, German, French and Spanish, without accents and punctuation. */
const words: Readonly<Partial<Record<Target, string>>> = {
  name:
    'name, full name, fullname, candidate, candidate name, applicant, applicant name, display name, ' +
    'contact name, name and surname, vollstandiger name, kandidat, kandidatin, bewerber, bewerberin, bewerbername, ' +
    'name des bewerbers, vor und nachname, vorname nachname, nom complet, nom et prenom, nom prenom, ' +
    'prenom nom, prenom et nom, candidat, candidate s name, nombre completo, nombre y apellido, ' +
    'nombre y apellidos, apellidos y nombre, candidato, candidata',
  firstName:
    'first name, firstname, given name, givenname, forename, first, first names, given names, ' +
    'vorname, vornamen, rufname, prenom, prenoms, nombre, nombres, nombre de pila',
  lastName:
    'last name, lastname, surname, family name, familyname, last, nachname, familienname, zuname, ' +
    'nom, nom de famille, apellido, apellidos, primer apellido',
  email:
    'email, e mail, email address, email addresses, e mail address, mail, mail address, emails, primary email, ' +
    'e mail adresse, emailadresse, email adresse, mailadresse, courriel, adresse e mail, ' +
    'adresse email, adresse mail, adresse electronique, mel, correo, correo electronico, ' +
    'direccion de correo',
  phone:
    'phone, phone number, phone numbers, phones, telephone, telephone number, tel, mobile, mobile phone, mobile number, ' +
    'cell, cell phone, cellphone, telefon, telefonnummer, tel nr, handy, handynummer, mobil, ' +
    'mobiltelefon, mobilnummer, rufnummer, festnetz, numero de telephone, portable, tel portable, ' +
    'telefono, telefono movil, numero de telefono, movil, celular',
  location:
    'location, city, town, place, country, region, state, county, address, residence, ' +
    'current location, candidate location, city country, ort, wohnort, stadt, land, adresse, ' +
    'anschrift, standort, bundesland, strasse, plz, postleitzahl, postcode, zip, zip code, ' +
    'postal code, street, ville, lieu, pays, localisation, code postal, domicile, ciudad, lugar, ' +
    'pais, ubicacion, direccion, localidad, provincia, codigo postal',
  source:
    'source, candidate source, application source, origin, referral, referred by, channel, ' +
    'how did you hear about us, where did you hear about us, how did you find us, ' +
    'where did you find this job, where did you hear about this job, quelle, herkunft, kanal, empfohlen von, bewerbungskanal, origine, ' +
    'provenance, canal, fuente, origen, procedencia',
  tags:
    'tags, tag, labels, label, keywords, skills, key skills, schlagworter, schlagworte, stichworte, ' +
    'kenntnisse, fahigkeiten, etiquettes, mots cles, competences, etiquetas, palabras clave, ' +
    'habilidades, competencias',
  link:
    'link, links, url, website, web site, web, homepage, portfolio, linkedin, linkedin url, ' +
    'linkedin profile, github, github url, xing, profile, profile url, social profiles, webseite, ' +
    'profil, internetseite, site web, site internet, lien, liens, enlace, enlaces, sitio web, ' +
    'perfil',
  notes:
    'notes, note, comment, comments, remark, remarks, summary, bemerkung, bemerkungen, notiz, ' +
    'notizen, kommentar, kommentare, anmerkung, anmerkungen, remarque, remarques, commentaire, ' +
    'commentaires, nota, notas, comentario, comentarios, observaciones',
  applied:
    'applied, applied on, applied at, applied date, date applied, application date, submitted, ' +
    'submitted at, submission date, timestamp, zeitstempel, horodateur, marca temporal, received, received on, date of application, date, created at, ' +
    'bewerbungsdatum, beworben am, eingang, eingangsdatum, eingegangen am, datum, bewerbung vom, ' +
    'date de candidature, candidature le, recu le, date de reception, postule le, fecha, ' +
    'fecha de solicitud, fecha de candidatura, fecha de aplicacion, solicitado el',
  job:
    'job, jobs, job title, applied for, job applied for, position applied for, position, vacancy, role, requisition, ' +
    'opening, job name, job id, requisition id, job reference, reference, stelle, position beworben, ' +
    'ausschreibung, stellenbezeichnung, beworben als, beworben auf, kennziffer, ' +
    'stellenausschreibung, poste, offre, intitule du poste, poste vise, puesto, vacante, oferta, ' +
    'cargo, puesto solicitado',
  consentGiven:
    'consent, consent given, consent date, gdpr consent, gdpr consent date, consent on, consented, ' +
    'einwilligung, einwilligung am, einwilligung vom, einwilligung erteilt, dsgvo einwilligung, ' +
    'consentement, consentement donne, date de consentement, consentement rgpd, consentimiento, ' +
    'fecha de consentimiento, consentimiento rgpd, consentimiento otorgado',
  consentUntil:
    'consent until, consent expires, consent expiry, consent valid until, consent expiration, ' +
    'einwilligung bis, einwilligung gultig bis, einwilligung lauft ab, consentement jusqu au, ' +
    'consentement valable jusqu au, consentimiento hasta, consentimiento valido hasta',
};

const known = new Map<string, Target>(
  Object.entries(words).flatMap(([target, titles]) =>
    titles.split(', ').map((title): [string, Target] => [title, target as Target]),
  ),
);

/** What hiring systems and forms say before it: "Candidate first name", "What is your name?". */
const asked =
  /^(?:(?:what (?:is|s)|whats|please enter|please give us|enter|wie lautet|wie ist|quel(?:le)? est|cual es) )?(?:(?:candidate|candidates|candidate s|applicant|applicants|applicant s|your|the|bewerber|ihr|ihre|dein|deine|votre|ton|tu|su) )*/;

/** The longest first, so that "consent until" is not taken for "consent". */
const phrases = [...known].filter(([title]) => title.length >= 4).sort((a, b) => b[0].length - a[0].length);

/** What a column with this title holds; null where its words say nothing. */
export function targetOfTitle(title: string): Target | null {
  const plain = plainWords(title);
  if (plain === '') return null;
  const exact = known.get(plain) ?? known.get(plain.replace(asked, ''));
  if (exact) return exact;
  // A question or a sentence that happens to name one of the words is no such column.
  if (plain.split(' ').length > 4) return null;
  const found = phrases.find(([phrase]) => ` ${plain} `.includes(` ${phrase} `));
  return found && mayBePart.has(found[1]) ? found[1] : null;
}

/** "Mobile (private)" is a telephone; "Previous job" and "Company name" are neither. */
const mayBePart: ReadonlySet<Target> = new Set<Target>([
  'email',
  'phone',
  'link',
  'consentGiven',
  'consentUntil',
]);
