import type { ReactNode } from 'react';

const Drawing = ({ viewBox = '0 0 240 200', children }: { viewBox?: string; children: ReactNode }) => (
  <svg
    aria-hidden="true"
    focusable="false"
    viewBox={viewBox}
    fill="none"
    stroke="currentColor"
    strokeWidth="3"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="h-auto w-full"
  >
    {children}
  </svg>
);
const lit = 'fill-saffron stroke-none';
const soft = 'fill-teal-soft stroke-none';

/** An open window over a field: welcome. */
export const WindowDrawing = () => (
  <Drawing viewBox="0 0 320 280">
    <path className={soft} d="M84 40h152v176H84z" />
    <circle className={lit} cx="196" cy="92" r="26" />
    <path className="fill-action stroke-none opacity-20" d="M84 178c30-26 58-26 84-8s46 16 68-4v50H84z" />
    <path d="M84 178c30-26 58-26 84-8s46 16 68-4" />
    <path d="M84 200c40-14 78-14 152 2" />
    <path d="M84 40h152v176H84z" />
    <path d="M160 40v176M84 116h152" />
    <path className="fill-surface" d="M84 40 34 56v178l50-18z" />
    <path className="fill-surface" d="m236 40 50 16v178l-50-18z" />
    <path d="m46 76 26-9v38l-26 8zM46 136l26-7v38l-26 9zM46 194l26-8v14l-26 10z" />
    <path d="m274 76-26-9v38l26 8zM274 136l-26-7v38l26 9zM274 194l-26-8v14l26 10z" />
    <path className="fill-surface" d="M66 216h188v16H66z" />
    <path className="fill-surface" d="M140 216v-4l4-24h32l4 24v4z" />
    <path d="M160 188c0-18-2-28-2-40M158 166c-12 0-20-6-22-16 12 0 20 4 22 16zM159 176c12 0 20-6 22-18-12 0-20 6-22 18z" />
    <path className={lit} d="M158 132c9 0 12 8 7 13s-16 3-16-4 4-9 9-9z" />
  </Drawing>
);

/** A cradle under a mobile. */
export const CradleDrawing = () => (
  <Drawing>
    <path className={soft} d="M46 92h148l-14 58H60z" />
    <path d="M120 14v18M84 40c0-6 16-8 36-8s36 2 36 8M84 40v14M120 32v26M156 40v14" />
    <circle className={lit} cx="84" cy="62" r="9" />
    <path d="m120 58 4 8 9 1-6 6 1 9-8-4-8 4 1-9-6-6 9-1z" />
    <circle className={lit} cx="156" cy="62" r="9" />
    <path d="M40 92h160M46 92l14 58h120l14-58" />
    <path d="M74 100l6 42M104 100l2 42M136 100l-2 42M166 100l-6 42" />
    <path d="M48 176c20-14 44-22 72-22s52 8 72 22M72 150l-6 14M168 150l6 14" />
  </Drawing>
);

/** A letter with a code to find. */
export const LetterDrawing = () => (
  <Drawing>
    <path className={soft} d="M38 76l82-52 82 52v96H38z" />
    <path className="fill-surface" d="M60 20h120v104H60z" />
    <path d="M76 42h52M76 58h88M76 74h70" />
    <path className={lit} d="M76 90h88v22H76z" />
    <path d="M88 101h.5M104 101h.5M120 101h.5M136 101h.5M152 101h.5" strokeWidth="6" />
    <path className="fill-surface" d="M38 76v100h164V76l-82 60z" />
    <path d="m38 176 62-54M202 176l-62-54" />
    <path d="M60 92V20h120v72" />
  </Drawing>
);

/** A calendar with one day marked. */
export const CalendarDrawing = () => (
  <Drawing>
    <path className="fill-surface" d="M40 40h160v136H40z" />
    <path className={soft} d="M40 40h160v32H40z" />
    <path d="M40 40h160v136H40zM40 72h160M76 26v28M164 26v28" />
    <path d="M80 72v104M120 72v104M160 72v104M40 106h160M40 140h160" strokeWidth="2" />
    <path className={lit} d="M122 108h36v30h-36z" />
    <path d="m130 122 8 8 14-16" />
  </Drawing>
);

/** Two grown-ups and a child. */
export const FamilyDrawing = () => (
  <Drawing>
    <path className={soft} d="M20 176h200v8H20z" />
    <circle cx="82" cy="48" r="22" />
    <circle cx="164" cy="54" r="20" />
    <circle className={lit} cx="124" cy="112" r="16" />
    <circle cx="124" cy="112" r="16" />
    <path d="M50 176V106c0-18 14-30 32-30s30 12 31 26M196 176v-64c0-18-14-30-32-30-14 0-24 8-28 20M100 176v-26c0-12 10-20 24-20s24 8 24 20v26" />
    <path d="M16 176h208" />
  </Drawing>
);

/** A ploughed field and a sunrise: retirement, calm, what comes next. */
export const FieldDrawing = () => (
  <Drawing>
    <path className={lit} d="M88 96a34 34 0 0 1 68 0z" />
    <path className={soft} d="M16 120c40-24 76-28 110-20s68 6 98-12v92H16z" />
    <path d="M16 120c40-24 76-28 110-20s68 6 98-12M16 180h208" />
    <path d="M120 104c-14 20-40 48-78 76M128 104c-2 22-10 50-22 76M138 104c8 22 22 50 36 76M150 104c20 18 48 40 74 52" />
    <path d="M122 40v14M82 54l8 12M164 54l-10 12M62 82l12 6M182 82l-12 6" />
  </Drawing>
);
