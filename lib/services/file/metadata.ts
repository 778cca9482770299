import 'server-only';
import { safeFileName } from '@/lib/adapters/file-name';
import { attendingBody } from '@/lib/casework/attending-body';
import type { CaseFile, FileEntry } from './file-index';

const types: Readonly<Record<string, string>> = {
  decision: 'TD01',
  request: 'TD07',
  receipt: 'TD09',
  notification_receipt: 'TD09',
  notification_lapsed: 'TD12',
  silence_certificate: 'TD11',
};
/** Kind of document of the national interoperability scheme; what has none of its own is "other". */
const typeOf = ({ kind }: FileEntry): string => types[kind] ?? 'TD99';

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** The name of a document in the archive: its place first, so that any program lists it in order. */
export const pathOf = ({ number, name, title, mediaType }: FileEntry): string => {
  const wanted = extensions[mediaType] ?? 'bin';
  const stem = safeFileName(name ?? title).replace(/\.[a-z0-9]{1,5}$/i, '');
  return `documentos/${String(number).padStart(4, '0')} ${stem}.${wanted}`;
};

const identifier = (kind: 'DOC' | 'EXP', organ: string, at: Date, id: string) =>
  `ES_${organ}_${at.getUTCFullYear()}_${kind}_${id.toUpperCase().padStart(30, '0')}`;

/** What the archive holds, for programs: names, dates, states and the hash of every file. */
export const manifestOf = ({ row, number, entries }: CaseFile, at: Date) => {
  const body = attendingBody(row);
  const opened = row.registeredAt ?? row.createdAt;
  return {
    format: 'e-office-file/1',
    made: at.toISOString(),
    file: {
      identifier: identifier('EXP', body, opened, row.id),
      number,
      procedure: row.registered.procedure.code,
      title: row.registered.words.es.title,
      body,
      opened: opened.toISOString(),
      state: row.state,
      party: row.person.idNumber,
    },
    documents: entries.map((entry) => ({
      order: entry.number,
      identifier: identifier('DOC', body, entry.at, entry.id),
      path: pathOf(entry),
      title: entry.title,
      type: typeOf(entry),
      origin: entry.origin === 'issued' ? 'administration' : 'citizen',
      added: entry.at.toISOString(),
      mediaType: entry.mediaType,
      size: entry.size,
      pages: entry.pages,
      csv: entry.csv,
      state: entry.state,
      hash: { function: 'SHA-256', value: entry.sha256 },
    })),
  };
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, '');
const element = (name: string, content: string | number): string => `<${name}>${escaped(String(content))}</${name}>`;

/** The same in the words of the technical standard for electronic files (Resolución de 19 de julio de 2011). */
export const indexXml = (file: CaseFile, at: Date): string => {
  const { file: about, documents } = manifestOf(file, at);
  const isOver = ['notified', 'withdrawn'].includes(about.state);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<expediente>',
    '<metadatosExpediente>',
    element('Identificador', about.identifier),
    element('Organo', about.body),
    element('FechaAperturaExpediente', about.opened),
    element('Clasificacion', about.procedure),
    element('Estado', isOver ? 'E02' : 'E01'),
    element('Interesado', about.party),
    '</metadatosExpediente>',
    '<indice>',
    element('FechaIndiceElectronico', at.toISOString()),
    ...documents.map((each) =>
      [
        '<DocumentoIndizado>',
        element('IdentificadorDocumento', each.identifier),
        element('ValorHuella', each.hash.value),
        element('FuncionResumen', each.hash.function),
        element('FechaIncorporacionExpediente', each.added),
        element('OrdenDocumentoExpediente', each.order),
        element('TipoDocumental', each.type),
        element('Origen', each.origin === 'administration' ? 1 : 0),
        element('NombreFormato', each.mediaType),
        element('Titulo', each.title),
        element('Fichero', each.path),
        ...(each.csv ? [element('CSV', each.csv)] : []),
        '</DocumentoIndizado>',
      ].join(''),
    ),
    '</indice>',
    '</expediente>',
    '',
  ].join('\n');
};
