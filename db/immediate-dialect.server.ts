import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';

/** Takes the write lock at BEGIN, so that two writers wait in turn and neither fails halfway. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/**
 * Lets the migrator run all pending steps in one transaction: cut short, they leave the schema as it was, and of two
 * processes that migrate at once the second waits and finds nothing to do. Within it `pragma foreign_keys` changes
 * nothing; a step that rebuilds a table sets `defer_foreign_keys`.
 */
class WholeMigrationsAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

type SqliteConfig = ConstructorParameters<typeof SqliteDialect>[0];

export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: SqliteConfig;

  constructor(config: SqliteConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): SqliteAdapter {
    return new WholeMigrationsAdapter();
  }
}
