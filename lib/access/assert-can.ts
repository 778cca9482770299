import type { Actor } from './actor';
import { can, type Permission, type Subject } from './can';
import { Forbidden } from './outcomes';

export const assertCan = (actor: Actor, action: Permission, subject: Subject = {}): void => {
  if (!can(actor, action, subject)) throw new Forbidden(action);
};
