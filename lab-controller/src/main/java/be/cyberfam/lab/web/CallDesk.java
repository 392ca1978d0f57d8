package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.exercise.Support;
import be.cyberfam.lab.scenario.Dossier;
import be.cyberfam.lab.scenario.FormField;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Script;
import be.cyberfam.lab.scenario.ScriptId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that opens on a trainee's desk with a call, cut to the help she gets. */
record CallDesk(
        String call,
        String pack,
        String support,
        boolean captions,
        @Nullable String suggested,
        List<OrderView> orders,
        List<ContactView> contacts,
        List<RowView> calls,
        List<ScriptView> scripts,
        List<FieldView> form,
        SheetView sheet,
        List<String> identity) {

    record OrderView(String number, LocalDate date, String what, String state, String price) {
        static OrderView of(Dossier.Order order) {
            return new OrderView(order.number(), order.date(), order.what(), order.state(), order.price());
        }
    }

    record ContactView(LocalDate date, String about, String note) {
        static ContactView of(Dossier.Contact contact) {
            return new ContactView(contact.date(), contact.about(), contact.note());
        }
    }

    record ScriptView(String id, String title, List<StepView> steps, List<String> fields, List<String> checklist) {
        static ScriptView of(Script script, Support support) {
            var steps = support == Support.NONE ? List.<Script.Step>of() : script.steps();
            return new ScriptView(
                    script.id().value(),
                    script.title(),
                    steps.stream().map(step -> StepView.of(step, support)).toList(),
                    script.fields(),
                    script.checklist());
        }
    }

    record StepView(String title, @Nullable String say, List<String> words) {
        static StepView of(Script.Step step, Support support) {
            return new StepView(step.title(), support.showsSentences() ? step.say() : null, step.words());
        }
    }

    record FieldView(String key, Labels label, String kind) {
        static FieldView of(FormField field) {
            return new FieldView(field.key(), field.label(), field.kind().word());
        }
    }

    record SheetView(String script, Map<String, String> fields, List<String> checked, String note) {
        static SheetView of(Worksheet sheet) {
            return new SheetView(sheet.script(), sheet.fields(), sheet.checked(), sheet.note());
        }
    }

    static CallDesk of(
            CallId call,
            Role role,
            Handbook handbook,
            Support support,
            List<CallRow> earlier,
            Worksheet sheet,
            List<String> identity) {
        var dossier = role.persona().dossier();
        return new CallDesk(
                call.value(),
                role.pack().value(),
                Words.kebab(support),
                support.showsCaptions(),
                support.showsSentences()
                        ? role.scenario().script().map(ScriptId::value).orElse(null)
                        : null,
                dossier.orders().stream().map(OrderView::of).toList(),
                dossier.contacts().stream().map(ContactView::of).toList(),
                earlier.stream().map(RowView::forTrainee).toList(),
                handbook.scripts().stream()
                        .map(script -> ScriptView.of(script, support))
                        .toList(),
                handbook.fields().stream().map(FieldView::of).toList(),
                SheetView.of(sheet),
                identity);
    }
}
