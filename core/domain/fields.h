// SPDX-License-Identifier: MIT
// Names some fields of a record, and holds new values for them.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace coolwarm {

/// Specialised once a kind of record: `members`, a tuple of pointers to those of its members that a
/// person may change.
template <class Record>
struct Editable;

/// Calls `visit(place, member)` for each member that may be changed.
template <class Record, class Visit>
constexpr void forEachEditable(Visit visit) {
    std::apply(
        [&](const auto&... member) {
            std::size_t at = 0;
            (visit(at++, member), ...);
        },
        Editable<Record>::members);
}

/// Which fields of a record, whose kind is known from elsewhere.
class FieldSet {
public:
    /// Those named; each may be changed by a person.
    template <class Record, class... Values>
    [[nodiscard]] static FieldSet of(Values Record::*... members) {
        FieldSet set;
        (set.add(members), ...);
        return set;
    }

    /// Each that a person may change.
    template <class Record>
    [[nodiscard]] static FieldSet all() {
        FieldSet set;
        forEachEditable<Record>([&](std::size_t, auto member) { set.add(member); });
        return set;
    }

    void add(const FieldSet& others) { m_places |= others.m_places; }
    template <class Record, class Value>
    void add(Value Record::*wanted) {
        m_places |= placeOf(wanted);
    }
    template <class Record, class Value>
    [[nodiscard]] bool has(Value Record::*wanted) const {
        return (m_places & placeOf(wanted)).any();
    }
    [[nodiscard]] bool hasAnyOf(const FieldSet& others) const {
        return (m_places & others.m_places).any();
    }
    [[nodiscard]] bool isEmpty() const { return m_places.none(); }

    friend bool operator==(const FieldSet&, const FieldSet&) = default;

private:
    using Places = std::bitset<32>;

    template <class Record, class Value>
    [[nodiscard]] static Places placeOf(Value Record::*wanted) {
        Places places;
        forEachEditable<Record>([&](std::size_t at, auto member) {
            if constexpr (std::is_same_v<decltype(member), Value Record::*>)
                places.set(at, member == wanted);
        });
        return places;
    }

    Places m_places;
};

/// Values of some fields of a record.
template <class Record>
class FieldValues {
public:
    /// Of the fields in which `record` differs from `other`, the values of `record`.
    [[nodiscard]] static FieldValues differing(const Record& record, const Record& other) {
        FieldValues values;
        values.forEach([&](auto& value, auto member) {
            if (!(record.*member == other.*member))
                value = record.*member;
        });
        return values;
    }
    /// All of its fields.
    [[nodiscard]] static FieldValues of(const Record& record) {
        FieldValues values;
        values.forEach([&](auto& value, auto member) { value = record.*member; });
        return values;
    }

    template <class Value>
    FieldValues& set(Value Record::*wanted, std::type_identity_t<Value> wish) {
        if (auto* value = find(*this, wanted))
            *value = std::move(wish);
        return *this;
    }
    /// The value of a field; nothing where it is not one of them.
    template <class Value>
    [[nodiscard]] std::optional<Value> get(Value Record::*wanted) const {
        const auto* value = find(*this, wanted);
        return value ? *value : std::nullopt;
    }

    [[nodiscard]] FieldSet names() const {
        FieldSet names;
        forEach([&](const auto& value, auto member) {
            if (value)
                names.add(member);
        });
        return names;
    }
    void putInto(Record& record) const {
        forEach([&](const auto& value, auto member) {
            if (value)
                record.*member = *value;
        });
    }
    /// Those in which `record` is neither as it was in `base`, as far as that says, nor as here.
    [[nodiscard]] FieldSet conflicts(const FieldValues& base, const Record& record) const {
        FieldSet found;
        forEach([&](const auto& value, auto member) {
            const auto was = base.get(member);
            if (value && was && !(record.*member == *was) && !(record.*member == *value))
                found.add(member);
        });
        return found;
    }

private:
    template <class... Members>
    static auto valuesOf(const std::tuple<Members...>&) {
        return std::tuple<std::optional<
            std::remove_cvref_t<decltype(std::declval<Record&>().*std::declval<Members>())>>...>();
    }

    template <class Self, class Visit>
    static void forEachOf(Self& self, Visit& visit) {
        [&]<std::size_t... At>(std::index_sequence<At...>) {
            (visit(std::get<At>(self.m_values), std::get<At>(Editable<Record>::members)), ...);
        }
        (std::make_index_sequence<std::tuple_size_v<Values>>());
    }
    template <class Visit>
    void forEach(Visit visit) {
        forEachOf(*this, visit);
    }
    template <class Visit>
    void forEach(Visit visit) const {
        forEachOf(*this, visit);
    }

    /// Where the value of a member is kept; null for one that nobody may change.
    template <class Self, class Value>
    [[nodiscard]] static auto find(Self& self, Value Record::*wanted) {
        std::conditional_t<std::is_const_v<Self>, const std::optional<Value>, std::optional<Value>>*
            found = nullptr;
        self.forEach([&](auto& value, auto member) {
            if constexpr (std::is_same_v<decltype(member), Value Record::*>)
                if (member == wanted)
                    found = &value;
        });
        return found;
    }

    using Values = decltype(valuesOf(Editable<Record>::members));
    Values m_values;
};

} // namespace coolwarm
