import 'server-only';
import { cache } from 'react';
import { anonymousActor, currentSession } from '@/lib/auth/session';
import { getPlan } from '@/lib/services/retirement/plan';
import { getSimulation } from '@/lib/services/retirement/simulation';
import { browserId } from '../../cookies';

const whoAsks = async () => {
  const session = await currentSession();
  return { session, actor: session?.actor ?? (await anonymousActor()), id: await browserId('check') };
};

/** What this browser has told, with the record of who is signed in. */
export const browserPlan = cache(async () => {
  const { session, actor, id } = await whoAsks();
  return { session, ...(await getPlan(actor, id)) };
});

/** The same with its simulation, once enough is told. */
export const browserSimulation = cache(async () => {
  const { session, actor, id } = await whoAsks();
  return { session, ...(await getSimulation(actor, id)) };
});
