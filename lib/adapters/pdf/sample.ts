import 'server-only';
import { createHash } from 'node:crypto';
import type { PdfDocument } from './document';

const hash = (n: number): string => createHash('sha256').update(String(n)).digest('hex');

/** Every kind of shape in every role. */
const samplePicture = {
  title: 'Días por mes',
  finding: 'En marzo disfrutas 31 días, y los de abril están por decidir.',
  width: 400,
  height: 200,
  textSize: 14,
  shapes: [
    { kind: 'line', from: [60, 20], to: [390, 20], role: 'muted' },
    { kind: 'text', x: 54, y: 25, text: '31 días', anchor: 'end', role: 'muted' },
    { kind: 'rect', x: 80, y: 20, width: 60, height: 150, role: 'accent' },
    { kind: 'rect', x: 160, y: 40, width: 60, height: 130, role: 'hatched' },
    { kind: 'rect', x: 240, y: 70, width: 60, height: 100, role: 'second' },
    {
      kind: 'polyline',
      points: [
        [110, 90],
        [190, 90],
        [190, 60],
        [270, 60],
      ],
      role: 'accent',
    },
    { kind: 'rect', x: 184, y: 54, width: 12, height: 12, role: 'marker' },
    { kind: 'line', from: [150, 20], to: [150, 170], role: 'marker' },
    { kind: 'line', from: [230, 20], to: [230, 170], role: 'second' },
    { kind: 'line', from: [60, 170], to: [390, 170], role: 'ink' },
    { kind: 'text', x: 110, y: 190, text: 'marzo', anchor: 'middle', role: 'ink' },
    { kind: 'text', x: 300, y: 190, text: 'junio', anchor: 'start', role: 'ink' },
  ],
} as const;

/** A receipt with everything a real one can bring: long values, a long table, a picture, names of other alphabets. For tests. */
export const sampleReceipt = (): PdfDocument => ({
  title: 'Justificante de registro de entrada',
  lang: 'es-ES',
  demo: true,
  csv: { code: '7K3M-Q2ZD-90HV-X4TB-E8RW', url: 'https://oficina.example/es/verify/7K3MQ2ZD90HVX4TBE8RW' },
  createdAt: new Date('2026-12-08T09:42:07Z'),
  labels: {
    office: 'e-Oficina abierta',
    body: 'Instituto Nacional de la Seguridad Social (demostración, unidad EO-INSS-28)',
    csv: 'Código seguro de verificación (CSV)',
    verifyAt: 'Comprueba este documento en',
    page: 'Página {page} de {total}',
    demo: 'DEMOSTRACIÓN — sin valor oficial / DEMONSTRATION — no official value',
  },
  blocks: [
    { type: 'heading', level: 1, text: 'Justificante de registro de entrada' },
    {
      type: 'paragraph',
      text: 'Este documento acredita la presentación de tu solicitud en el registro electrónico, con su fecha, hora y contenido (artículo 16.3 de la Ley 39/2015).',
    },
    { type: 'heading', level: 2, text: 'Datos del asiento' },
    {
      type: 'keyValues',
      rows: [
        ['Número de registro', 'EO-2026-00004217'],
        ['Fecha y hora de presentación', 'martes 8 de diciembre de 2026, 10:42:07 (Europe/Madrid)'],
        ['Comienzo de los plazos', 'miércoles 9 de diciembre de 2026, primera hora (el 8 es inhábil)'],
        ['Persona interesada', 'Núñez y Fernández de Córdoba, María de los Ángeles · 12345678Z'],
        ['Representante', 'Łukasz Żółć, Σωκράτης Παπαδόπουλος, Ольга Иванова, محمد, 张三'],
        [
          'Órgano al que se dirige',
          'Dirección Provincial del Instituto Nacional de la Seguridad Social de Santa Cruz de Tenerife, Sección de prestaciones por nacimiento y cuidado de menor, Unidad de tramitación electrónica y atención a la ciudadanía',
        ],
        ['Cuenta', 'ES91 2100 0418 4502 0005 1332'],
        ['Huella de la solicitud (SHA-256)', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
        ['Palabra sin espacios', 'Supercalifragilisticoespialidoso'.repeat(5)],
        ['Sin contestar', ''],
      ],
    },
    {
      type: 'notice',
      tone: 'info',
      title: 'Qué pasa ahora',
      text: 'Tenemos 30 días para resolver, hasta el 8 de enero de 2027. Si no recibes respuesta en ese plazo, puedes entender desestimada tu solicitud por silencio administrativo.',
    },
    {
      type: 'notice',
      tone: 'warning',
      text: 'Falta un documento: el libro de familia. Tienes diez días hábiles para aportarlo.',
    },
    { type: 'heading', level: 3, text: 'Cómo recibirás las notificaciones' },
    {
      type: 'list',
      items: [
        'Por medios electrónicos, en tu buzón de la sede.',
        'Te avisaremos por correo. El aviso no lleva datos personales y no es la notificación: la notificación se practica cuando la abres, y se entiende rechazada a los diez días naturales de ponerse a tu disposición si no la has abierto.',
      ],
    },
    { type: 'list', ordered: true, items: ['Comprobamos tus datos.', 'Resolvemos.', 'Pagamos.'] },
    { type: 'heading', level: 2, text: 'Documentos aportados' },
    {
      type: 'table',
      caption: 'Documentos aportados',
      head: ['Nº', 'Nombre', 'Tipo', 'Páginas', 'Tamaño', 'SHA-256'],
      rows: Array.from({ length: 30 }, (_, n) => [
        `${n + 1}`,
        n === 6
          ? `Certificado del Registro Civil con un nombre larguísimo ${'y más largo todavía '.repeat(4)}.pdf`
          : `Libro de familia, página ${n + 1}.pdf`,
        n % 3 ? 'PDF' : 'JPEG',
        `${(n % 7) + 1}`,
        `${(n * 137) % 990},${n % 10} kB`,
        hash(n),
      ]),
    },
    { type: 'heading', level: 2, text: 'Cálculo' },
    {
      type: 'table',
      caption: 'Importe diario reconocido',
      rowHeaders: true,
      head: ['Concepto', 'Artículo', 'Importe'],
      rows: [
        ['Base de cotización del mes anterior', 'LGSS 179.1', '1.640,00 €'],
        ['Base reguladora diaria', 'LGSS 179.1', '54,67 €'],
        ['Subsidio diario (100 %)', 'LGSS 179', '54,67 €'],
      ],
    },
    { type: 'heading', level: 2, text: 'Días por mes' },
    { type: 'picture', picture: samplePicture },
    { type: 'paragraph', tone: 'muted', text: 'Documento firmado con sello electrónico.' },
  ],
});
