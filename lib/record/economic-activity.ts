import { cnae2025, retiredCodes } from './cnae-2025';

/** A class of economic activity: its code of four digits and its official name, in Spanish. */
export type Activity = { readonly code: string; readonly name: string };

export const activities: readonly Activity[] = cnae2025
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 4), name: line.slice(5) }));
const byCode = new Map(activities.map((activity) => [activity.code, activity]));

export const findActivity = (code: string): Activity | undefined => byCode.get(code);
/** '6210 Actividades de programación informática'; the code alone when it is not of the list. */
export const sayActivity = (code: string): string => [code, findActivity(code)?.name ?? []].flat().join(' ');

/** The code that a typed or chosen text begins with: '6210', '62.10', '6210 Actividades de…'. */
export const codeIn = (text: string): string | undefined => {
  const [, division, rest] = /^\s*(\d{2})\.?(\d{2})(?!\d)/.exec(text) ?? [];
  return division && rest ? division + rest : undefined;
};

/** A class of today's list, by what was typed or chosen. */
export const activityIn = (text: string): Activity | undefined => findActivity(codeIn(text) ?? '');

/** The classes that took the place of a code of the former list (CNAE-2009). */
export const successorsOf = (text: string): readonly Activity[] => {
  const code = codeIn(text);
  if (!code || byCode.has(code)) return [];
  return (retiredCodes[code] ?? []).flatMap((successor) => findActivity(successor) ?? []);
};

/** Professions that only who holds a title or a licence may practise: the office looks at the document. */
const regulated = new Set('4773 4933 6910 7111 7112 7500 8001 8553 8610 8621 8622 8623 8691 8693 8694 8695'.split(' '));
export const isRegulated = (text: string): boolean => regulated.has(activityIn(text)?.code ?? '');

/* How people call what they do, in both languages, and the classes it is. */
const calls: Readonly<Record<string, string>> = {
  'abogado abogada bufete lawyer solicitor': '6910',
  'actor actriz teatro cantante musico bailarin actor singer musician dancer': '9020',
  'agente inmobiliario inmobiliaria estate agent': '6831',
  'agente comercial representante viajante sales agent': '4619',
  'agricultor huerta farmer vegetables': '0113',
  'albanil obras reformas bricklayer builder': '4391 4399',
  'apicultor abejas miel beekeeper': '0148',
  'arquitecto arquitecta architect': '7111',
  'asesor fiscal gestoria gestor contable accountant bookkeeper': '6920',
  'autoescuela driving school': '8553',
  'bar cafeteria pub cafe': '5630',
  'camionero transportista furgoneta truck lorry driver': '4941',
  'carniceria carnicero butcher': '4722',
  'carpintero carpinteria ebanista carpenter joiner': '4332 3100 1625 1623',
  'casa rural apartamento turistico holiday rental': '5520',
  'catering eventos': '5621',
  'ceramista alfarero potter': '2341',
  'cerrajero locksmith': '4332 2562',
  'clases particulares profesor academia teacher tutor': '8559',
  'community manager redes sociales marketing publicidad advertising': '7311',
  'consultor consultora coach consultant': '7020',
  'corredor de seguros insurance broker': '6622',
  'dentista dentist': '8623',
  'disenador grafico disenadora graphic designer web designer': '7412',
  'electricista electrician': '4321',
  'enfermero enfermera nurse': '8694',
  'entrenador personal gimnasio yoga pilates trainer gym': '9313 8551',
  'escritor escritora guionista compositor writer composer': '9011',
  'esteticista estetica unas beautician': '9622',
  'estanco tobacconist': '4726',
  'farmacia farmaceutico pharmacy': '4773',
  'fisioterapeuta fisio physiotherapist': '8695',
  'floristeria florista florist': '4776',
  'fontanero calefaccion aire acondicionado plumber heating': '4322',
  'fotografo fotografa photographer': '7420',
  'fruteria verduleria greengrocer': '4721',
  'guia turistico tour guide': '7990',
  'influencer youtuber streamer creador de contenido content creator': '6039',
  'informatico reparacion ordenadores moviles computer repair': '9510',
  'ingeniero ingeniera topografo engineer surveyor': '7112',
  'jardinero gardener': '8130',
  'joyero joyeria jeweller': '3212 4777',
  'kiosco quiosco papeleria newsagent stationery': '4762',
  'libreria bookshop': '4761',
  'limpiador limpiadora limpieza cleaner cleaning': '8121',
  'mecanico taller coches mechanic garage': '9531',
  'medico medica doctor': '8621 8622',
  'modista costurera arreglos de ropa tailor alterations': '9529 1421',
  'mudanzas removals': '4942',
  'ninera canguro guarderia childminder nursery': '8891',
  'panaderia panadero pasteleria bakery baker': '1071 4724',
  'peluquero peluquera peluqueria barbero hairdresser barber': '9621',
  'pescaderia fishmonger': '4723',
  'pintor de paredes painter decorator': '4334',
  'pintor escultor ilustrador artista artist illustrator': '9012',
  'programador desarrollador software aplicaciones web programmer developer': '6210',
  'psicologo psicologa psychologist': '8693',
  'repartidor mensajero rider courier delivery': '5320',
  'restaurante restaurant': '5611',
  'soldador herrero welder blacksmith': '2513',
  'tapicero restaurador de muebles upholsterer': '9524',
  'tatuador tatuajes tattoo': '9699',
  'taxista taxi vtc': '4933',
  'tienda de ropa boutique clothes shop': '4771',
  'tienda de comestibles ultramarinos grocery': '4711',
  'traductor traductora interprete translator interpreter': '7430',
  'veterinario veterinaria vet': '7500',
  'zapatero cobbler': '9523',
};

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string) => plain(text).match(/[a-z0-9]{2,}/g) ?? [];
/* Gender and number do not matter: "carpintera" finds "carpintero". */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:[aeo]s?|s)$/, '') : word);

const callsOf = new Map<string, string>();
for (const [words, codes] of Object.entries(calls))
  for (const code of codes.split(' ')) callsOf.set(code, [callsOf.get(code) ?? [], words].flat().join(' '));
/** Everyday words for a class, to be found by. */
export const everydayWords = (code: string): string => callsOf.get(code) ?? '';

const indexed = activities.map((activity) => ({
  activity,
  name: wordsIn(activity.name).map(stem),
  calls: wordsIn(everydayWords(activity.code)).map(stem),
}));

/**
 * Classes that a text speaks of, the nearest first: a code or the beginning of one, words of the name, or everyday words
 * in Spanish or English. All its words must be found.
 */
export const searchActivities = (text: string, most = 10): readonly Activity[] => {
  const digits = /^\s*([\d.]{2,5})\s*$/.exec(text)?.[1]?.replaceAll('.', '');
  if (digits) {
    const found = activities.filter(({ code }) => code.startsWith(digits));
    return (found.length > 0 ? found : successorsOf(text)).slice(0, most);
  }
  const asked = wordsIn(text).map(stem);
  if (asked.length === 0) return [];
  const scored = indexed.flatMap(({ activity, name, calls }) => {
    let score = 0;
    for (const word of asked) {
      const starts = (other: string) => other.startsWith(word);
      if (calls.includes(word)) score += 4;
      else if (name.includes(word)) score += 3;
      else if (calls.some(starts)) score += 2;
      else if (name.some(starts)) score += 1;
      else return [];
    }
    return [{ activity, score: score - name.length / 100 }];
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ activity }) => activity);
};
