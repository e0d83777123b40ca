// The tables of the state. A migration that was shipped is never changed: what comes later is appended.

/** Each makes the next version. Every row begins with the tenant; times are in ms since 1970. */
export const MIGRATIONS: readonly string[] = [
  // `answer` is the whole answer, the columns are to find it by.
  `CREATE TABLE answers (
     tenant TEXT NOT NULL,
     id TEXT NOT NULL UNIQUE,
     user TEXT NOT NULL,
     at INTEGER NOT NULL,
     answer TEXT NOT NULL
   ) STRICT;
   CREATE INDEX answers_at ON answers (at);
   CREATE INDEX answers_tenant ON answers (tenant);
   CREATE INDEX answers_user ON answers (user);`,
  // `tenant` is '' until a digest was due for the first time and its channel was looked up. `tried` is the last moment at
  // which a request may have been under way; NULL: the part is certainly not posted, or its message is known.
  `CREATE TABLE digests (
     tenant TEXT NOT NULL,
     digest TEXT NOT NULL PRIMARY KEY,
     schedule TEXT NOT NULL,
     handled INTEGER NOT NULL,
     archive TEXT,
     generation INTEGER,
     paused TEXT
   ) STRICT;
   CREATE INDEX digests_tenant ON digests (tenant);
   CREATE TABLE deliveries (
     tenant TEXT NOT NULL,
     digest TEXT NOT NULL REFERENCES digests ON DELETE CASCADE,
     slot INTEGER NOT NULL,
     first INTEGER NOT NULL,
     slots INTEGER NOT NULL,
     claimed INTEGER NOT NULL,
     state TEXT NOT NULL,
     why TEXT,
     place TEXT NOT NULL,
     archive TEXT,
     generation INTEGER,
     again INTEGER,
     PRIMARY KEY (digest, slot)
   ) STRICT;
   CREATE INDEX deliveries_claimed ON deliveries (claimed);
   CREATE INDEX deliveries_open ON deliveries (digest) WHERE state = 'open';
   CREATE TABLE parts (
     tenant TEXT NOT NULL,
     digest TEXT NOT NULL,
     slot INTEGER NOT NULL,
     n INTEGER NOT NULL,
     key TEXT NOT NULL UNIQUE,
     payload TEXT NOT NULL,
     tries INTEGER NOT NULL DEFAULT 0,
     tried INTEGER,
     repeat INTEGER NOT NULL DEFAULT 0,
     message TEXT,
     PRIMARY KEY (digest, slot, n),
     FOREIGN KEY (digest, slot) REFERENCES deliveries ON DELETE CASCADE
   ) STRICT;`,
  // Guilds and workspaces that took the bot out, until they are erased or take it in again.
  `CREATE TABLE departures (
     tenant TEXT NOT NULL PRIMARY KEY,
     at INTEGER NOT NULL
   ) STRICT;`,
  // Tokens that a model read and wrote on a day, in UTC; for all tenants together, so `tenant` is ''.
  `CREATE TABLE spending (
     tenant TEXT NOT NULL,
     day TEXT NOT NULL PRIMARY KEY,
     calls INTEGER NOT NULL,
     read INTEGER NOT NULL,
     written INTEGER NOT NULL
   ) STRICT;`,
  // The id of the answer that a digest was made from; NULL: there was nothing to tell, or it was made by an older program.
  'ALTER TABLE deliveries ADD COLUMN answer TEXT;',
  // When an operator had it go on; NULL: never.
  'ALTER TABLE deliveries ADD COLUMN resumed INTEGER;',
]
