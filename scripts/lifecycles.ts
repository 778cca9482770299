/** Writes docs/lifecycles.md: every life of the office as a diagram and a table. */
import { writeFileSync } from 'node:fs';
import { drawLives } from '@/lib/casework/draw-lives';

writeFileSync('docs/lifecycles.md', drawLives());
