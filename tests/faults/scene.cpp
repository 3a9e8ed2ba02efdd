// SPDX-License-Identifier: MIT
// Prepares a change once, and makes it again and again on storage that fails.
#include "tests/faults/scene.h"

#include "core/log/ports/store_error.h"
#include "tests/faults/log_look.h"

#include <algorithm>
#include <stdexcept>

namespace coolwarm::test {

Scene::Scene(const ChangeOfLog& change) {
    if (change.prepare != nullptr) {
        const Scene emptyFolder{DiskModel{}};
        Attempt history(emptyFolder, std::nullopt);
        command = change.prepare(*history.bench());
        clock = history.bench()->clock;
        disk = history.storage().disk();
    }
    rehearse();
}

Scene::Scene(DiskModel left) : disk(std::move(left)) {
    rehearse();
}

void Scene::rehearse() {
    LogLooker looker;
    before = looker.look(disk.present()).content;
    Attempt attempt(*this, std::nullopt);
    if (!attempt.succeeded())
        throw std::logic_error("the change fails on storage that works: " + attempt.trouble());
    operations = attempt.storage().operations();
    after = looker.look(attempt.storage().disk().present()).content;
}

std::size_t Scene::commitPoint() const {
    const auto found = std::find(operations.begin(), operations.end(), Operation::Delete);
    return static_cast<std::size_t>(found - operations.begin());
}

std::unique_ptr<Store> Attempt::Home::open() {
    return std::make_unique<SqliteStore>(m_folder.path(), std::chrono::milliseconds{0});
}

Attempt::Attempt(const Scene& scene, std::optional<Fault> fault)
    : m_scene(scene), m_storage(m_folder.path(), scene.disk), m_home(m_folder) {
    layOut(scene.disk.present(), m_folder.path());
    if (scene.command) {
        m_bench = std::make_unique<Bench>(m_home);
        m_bench->clock = scene.clock;
    }
    m_storage.count(fault);
    try {
        if (!make())
            m_trouble = "refused";
    } catch (const StoreError& error) {
        m_trouble = error.what();
    }
}

bool Attempt::make() {
    if (m_scene.command)
        return m_bench->apply(*m_scene.command).verdict.isAllowed();
    m_bench.reset();
    m_bench = std::make_unique<Bench>(m_home);
    return true;
}

bool Attempt::repeat() {
    try {
        return make();
    } catch (const StoreError&) {
        return false;
    }
}

} // namespace coolwarm::test
