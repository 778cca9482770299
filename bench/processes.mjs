// What the kernel says of a process: CPU and memory. Linux only.
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc; the same on every Linux Node runs on. */
const TICKS = 100;

const fieldsOf = (pid) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
};

/** User and system time of a process with all its threads. */
export const cpuSeconds = (pid) => {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
};

/** Resident memory in MB. */
export const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const parents = () => {
  const found = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      found.set(Number(name), Number(fieldsOf(name)[1]));
    } catch {
      // ended meanwhile
    }
  }
  return found;
};

/** A process and all below it, itself first. */
export const family = (pid) => {
  const parent = parents();
  const found = [pid];
  for (const one of found) for (const [child, of] of parent) if (of === one) found.push(child);
  return found;
};

/** CPU of the postmaster and its backends, those that ended included. */
export const databaseSeconds = (postmaster) => {
  if (!postmaster) return 0;
  const fields = fieldsOf(postmaster);
  let seconds = cpuSeconds(postmaster) + (Number(fields[13]) + Number(fields[14])) / TICKS;
  for (const pid of family(postmaster).slice(1)) {
    try {
      seconds += cpuSeconds(pid);
    } catch {
      // ended meanwhile
    }
  }
  return seconds;
};

export const environmentOf = (pid) =>
  Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((pair) => pair.split(/=(.*)/s).slice(0, 2)),
  );

export const load = () => readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');

/** Samples the memory of a process each second; `stop` gives the slope of the later half in MB a minute. */
export const watchMemory = (pid) => {
  const samples = [];
  const timer = setInterval(() => {
    try {
      samples.push([performance.now() / 60_000, residentMb(pid)]);
    } catch {
      clearInterval(timer);
    }
  }, 1000);
  return () => {
    clearInterval(timer);
    const later = samples.slice(Math.floor(samples.length / 2));
    const mean = (index) => later.reduce((sum, sample) => sum + sample[index], 0) / Math.max(later.length, 1);
    const [t, m] = [mean(0), mean(1)];
    const spread = later.reduce((sum, [x]) => sum + (x - t) ** 2, 0);
    const slope = spread > 0 ? later.reduce((sum, [x, y]) => sum + (x - t) * (y - m), 0) / spread : 0;
    return { most: Math.max(0, ...samples.map(([, mb]) => mb)), slope };
  };
};
