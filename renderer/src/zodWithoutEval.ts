/**
 * Imported before anything else. Zod tries at its first schema whether it may compile code; the content security
 * policy refuses that and reports it. Trap: this must run before any schema is made, so it is a module of its own.
 */
import { z } from 'zod';

z.config({ jitless: true });
