/** Words of the European health insurance card and of the certificate that stands for it. */
const traveller = {
  givenName: { name: 'Nombre', label: 'Nombre', missing: 'Escribe el nombre' },
  surnames: { name: 'Apellidos', label: 'Apellidos', missing: 'Escribe los apellidos' },
  birthDate: { name: 'Fecha de nacimiento', label: 'Fecha de nacimiento', missing: 'Escribe la fecha de nacimiento' },
  idNumber: { name: 'DNI o NIE', label: 'DNI o NIE (si tiene)' },
  alreadyCovered: {
    name: 'Ya es beneficiaria',
    label: '¿Ya figura como beneficiaria tuya?',
    hint: 'Si no, añade después un documento y lo mira una persona.',
    missing: 'Di si ya figura como beneficiaria tuya',
  },
};

export const europeanCardWords = {
  cardForHolder: {
    name: 'Para la persona titular',
    label: '¿Es para ti?',
    hint: 'Si actúas en nombre de otra persona, contesta por ella.',
    missing: 'Di si es para ti',
  },
  cardBeneficiaries: {
    name: 'Personas beneficiarias',
    label: 'Familiares para quienes lo pides',
    hint: 'Salen los que tenemos como beneficiarios. Quita a quien no lo necesite y añade a quien falte.',
    one: 'Familiar {number}',
    add: 'Añadir a otro familiar',
    item: traveller,
  },
};

export const familyProofWords = {
  name: 'Documento que prueba la familia',
  why: 'Uno de los familiares no figura todavía como persona beneficiaria.',
  hint: 'El libro de familia, un certificado del Registro Civil o de empadronamiento.',
};
