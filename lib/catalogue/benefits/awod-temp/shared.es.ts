/** Palabras comunes de las prestaciones por accidente de trabajo o enfermedad profesional. */
export const workCausedWords = {
  workCaused: {
    name: 'Viene del trabajo',
    label: '¿Viene de un accidente de trabajo o de una enfermedad profesional?',
    hint: 'Así tiene que constar en el parte médico o en una resolución.',
    missing: 'Di si viene del trabajo',
  },
} as const;
