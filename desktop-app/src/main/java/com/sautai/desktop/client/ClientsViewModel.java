package com.sautai.desktop.client;

import com.sautai.desktop.lead.Fold;
import com.sautai.desktop.lead.LeadBook;
import com.sautai.desktop.lead.LeadWords;
import com.sautai.desktop.local.RecordBook;
import com.sautai.desktop.profile.OwnProfile;
import com.sautai.desktop.ui.Background;
import com.sautai.desktop.ui.Refresher;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The chef's clients as a list to search, and one of them in full. It keeps up with every record.
public final class ClientsViewModel {
    private final RecordBook records;
    private final LeadBook leads;
    private final OwnProfile profile;
    private final ClientWords words;
    private final Consumer<UUID> openLead;
    private final Refresher<List<ClientSearch>> refresher;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<ClientSort> sort = new SimpleObjectProperty<>(ClientSort.NAME);
    private final ReadOnlyObjectWrapper<@Nullable List<ClientSearch>> all =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Client>> shown =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Client> chosen = new ReadOnlyObjectWrapper<>();

    /// @param openLead goes to a lead on the board
    public ClientsViewModel(
            RecordBook records,
            LeadBook leads,
            OwnProfile profile,
            LeadWords leadWords,
            Background background,
            Consumer<UUID> openLead) {
        this.records = records;
        this.leads = leads;
        this.profile = profile;
        this.openLead = openLead;
        words = new ClientWords(leadWords, profile);
        refresher = new Refresher<>(background, () -> this::read, this::take);
        records.onChange(_ -> refresh());
        leads.onChange(this::refresh);
        query.subscribe(_ -> sift());
        sort.subscribe(_ -> sift());
    }

    ClientWords words() {
        return words;
    }

    StringProperty query() {
        return query;
    }

    ObjectProperty<ClientSort> sort() {
        return sort;
    }

    /// Those that answer the search, in the chosen order.
    ReadOnlyObjectProperty<List<Client>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The one in full; `null` when the list is empty.
    ReadOnlyObjectProperty<@Nullable Client> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether there is anybody at all; empty until all records have been read.
    ObservableValue<Boolean> hasClients() {
        return all.map(known -> !known.isEmpty());
    }

    void choose(Client client) {
        chosen.set(client);
    }

    /// Whether there is a lead to open.
    boolean canOpenLead() {
        var client = chosen.get();
        return client != null && client.lead() != null;
    }

    void openLead() {
        var client = chosen.get();
        if (client != null && client.lead() != null) {
            openLead.accept(client.lead().id());
        }
    }

    /// Looks again. Called on the screen's thread.
    void refresh() {
        if (records.isLoaded() && leads.isLoaded()) {
            refresher.refresh();
        }
    }

    private List<ClientSearch> read() {
        return Clients.of(ClientRecords.of(records, leads), words.now()).stream()
                .map(client -> ClientSearch.of(client, words))
                .toList();
    }

    private void take(List<ClientSearch> read) {
        all.set(read);
        sift();
    }

    /// Who was in full stays so as long as they are in the list.
    private void sift() {
        var known = all.get();
        if (known == null) {
            return;
        }
        var folded = Fold.words(query.get());
        var found =
                known.stream()
                        .filter(each -> each.matches(folded))
                        .map(ClientSearch::client)
                        .sorted(sort.get().comparator(profile.currency(), words.locale()))
                        .toList();
        var before = chosen.get();
        chosen.set(
                found.stream()
                        .filter(each -> before != null && each.customer() == before.customer())
                        .findFirst()
                        .orElse(found.isEmpty() ? null : found.getFirst()));
        shown.set(found);
    }
}
