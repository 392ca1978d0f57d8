package be.cyberfam.lab.store;

import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.AccountsContract;
import be.cyberfam.lab.conductor.CallBacks;
import be.cyberfam.lab.conductor.CallBacksContract;
import be.cyberfam.lab.conductor.JournalContract;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.conductor.WorksheetsContract;

/** What every store must be, in all it does. */
interface StoreContract
        extends JournalContract,
                ArchiveContract,
                AccountsContract,
                SchoolContract,
                WorksheetsContract,
                CallBacksContract,
                RefusalsContract,
                AuditContract {
    @Override
    default Store journal() {
        return store();
    }

    @Override
    default Accounts accounts() {
        return store().accounts();
    }

    @Override
    default Worksheets worksheets() {
        return store().worksheets();
    }

    @Override
    default CallBacks callBacks() {
        return store().callBacks();
    }
}
