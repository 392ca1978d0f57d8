package be.cyberfam.lab.store;

import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.AccountsContract;
import be.cyberfam.lab.conductor.JournalContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest implements JournalContract, ArchiveContract, AccountsContract {

    @TempDir
    private Path home;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.in(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store journal() {
        return store;
    }

    @Override
    public Accounts accounts() {
        return store.accounts();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Store reopened() {
        store.close();
        store = Store.in(home);
        return store;
    }
}
