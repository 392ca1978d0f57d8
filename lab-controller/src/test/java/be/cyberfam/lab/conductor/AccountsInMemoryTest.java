package be.cyberfam.lab.conductor;

final class AccountsInMemoryTest implements AccountsContract {
    @Override
    public Accounts accounts() {
        return new AccountsInMemory();
    }
}
