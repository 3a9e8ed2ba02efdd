// SPDX-License-Identifier: MIT
// Keeps what is synced apart from what is not, and draws what a power cut leaves.
#include "tests/faults/disk_model.h"

#include <algorithm>

namespace coolwarm::test {

namespace {

void place(std::string_view bytes, std::size_t offset, std::string& content) {
    if (content.size() < offset + bytes.size())
        content.resize(offset + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
}

// The file has grown, the bytes have not come: what lay in those sectors before shows through.
void growWithRubbish(std::size_t size, std::string& content, Draws& draws) {
    while (content.size() < size)
        content += static_cast<char>(draws.below(256));
}

} // namespace

DiskModel DiskModel::holding(const Image& image) {
    DiskModel disk;
    for (const auto& [name, bytes] : image) {
        const std::size_t file = disk.create(name);
        disk.write(file, 0, bytes);
        disk.sync(file);
    }
    disk.syncFolder();
    return disk;
}

std::optional<std::size_t> DiskModel::find(const std::string& name) const {
    const auto found = m_now.find(name);
    return found == m_now.end() ? std::nullopt : std::optional(found->second);
}

std::size_t DiskModel::create(const std::string& name) {
    const std::size_t file = m_files.size();
    m_files.emplace_back();
    m_now[name] = file;
    m_unsynced.push_back({name, file});
    return file;
}

void DiskModel::write(std::size_t file, std::size_t offset, std::string_view bytes) {
    File& written = m_files.at(file);
    written.unsynced.push_back({offset, std::string(bytes)});
    carryOut(written.unsynced.back(), written.now);
}

void DiskModel::truncate(std::size_t file, std::size_t size) {
    File& cut = m_files.at(file);
    cut.unsynced.push_back({size, std::nullopt});
    carryOut(cut.unsynced.back(), cut.now);
}

void DiskModel::sync(std::size_t file) {
    File& synced = m_files.at(file);
    synced.synced = synced.now;
    synced.unsynced.clear();
}

void DiskModel::remove(const std::string& name) {
    if (m_now.erase(name) > 0)
        m_unsynced.push_back({name, std::nullopt});
}

void DiskModel::syncFolder() {
    m_synced = m_now;
    m_unsynced.clear();
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        const auto isIt = [&](const auto& entry) { return entry.second == file; };
        if (std::none_of(m_now.begin(), m_now.end(), isIt))
            m_files[file] = File{}; // gone for good
    }
}

Image DiskModel::present() const {
    Image image;
    for (const auto& [name, file] : m_now)
        image[name] = m_files[file].now;
    return image;
}

Image DiskModel::afterPowerLoss(std::uint64_t seed) const {
    Draws draws(seed);
    Image image;
    for (const auto& [name, file] : namesAfterPowerLoss(seed, draws))
        image[name] = contentAfterPowerLoss(m_files[file], seed, draws);
    return image;
}

bool DiskModel::hasUnsynced() const {
    const auto waits = [&](const auto& entry) { return !m_files[entry.second].unsynced.empty(); };
    return !m_unsynced.empty() || std::any_of(m_now.begin(), m_now.end(), waits);
}

// Each name has gone some way through what happened to it, independently of the others.
DiskModel::Names DiskModel::namesAfterPowerLoss(std::uint64_t seed, Draws& draws) const {
    if (seed == nothing || seed == bytesOnly)
        return m_synced;
    if (seed == everything || seed == namesOnly)
        return m_now;
    std::map<std::string, std::size_t> happened;
    for (const Naming& naming : m_unsynced)
        ++happened[naming.name];
    std::map<std::string, std::size_t> arrives;
    for (const auto& [name, count] : happened)
        arrives[name] = draws.below(count + 1);
    Names names = m_synced;
    for (const Naming& naming : m_unsynced) {
        std::size_t& left = arrives[naming.name];
        if (left == 0)
            continue;
        --left;
        if (naming.file)
            names[naming.name] = *naming.file;
        else
            names.erase(naming.name);
    }
    return names;
}

std::string DiskModel::contentAfterPowerLoss(const File& file, std::uint64_t seed, Draws& draws) {
    if (seed == nothing || seed == namesOnly)
        return file.synced;
    if (seed == everything || seed == bytesOnly)
        return file.now;
    std::string content = file.synced;
    for (const Change& change : file.unsynced)
        carryOutInPart(change, content, draws);
    return content;
}

void DiskModel::carryOut(const Change& change, std::string& content) {
    if (change.bytes)
        place(*change.bytes, change.at, content);
    else
        content.resize(change.at, '\0');
}

void DiskModel::carryOutInPart(const Change& change, std::string& content, Draws& draws) {
    enum { Lost, Whole, Torn, Grown };
    const auto fate = draws.below(4);
    if (fate == Whole)
        carryOut(change, content);
    if (!change.bytes || fate == Whole || fate == Lost)
        return;
    const std::string_view bytes = *change.bytes;
    if (fate == Grown)
        growWithRubbish(change.at + bytes.size(), content, draws);
    else
        for (std::size_t from = 0; from < bytes.size();) {
            const std::size_t inSector = sectorBytes - (change.at + from) % sectorBytes;
            const std::string_view piece = bytes.substr(from, inSector);
            if (draws.chance(50))
                place(piece, change.at + from, content);
            from += piece.size();
        }
}

} // namespace coolwarm::test
