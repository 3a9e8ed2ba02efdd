// SPDX-License-Identifier: MIT
// Keeps what the forms had half typed as one JSON file.
#include "app/control/upkeep/draft_file.h"

#include "core/report/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <system_error>

namespace coolwarm {

namespace {

constexpr qint64 mostBytes = 1 << 20; // some notes; more was not written by this program

} // namespace

QList<QJsonObject> DraftFile::read() const {
    QFile file(m_file);
    QList<QJsonObject> drafts;
    // What waits for a writer, or has no end, was not written by this program either.
    if (!QFileInfo(file).isFile() || !file.open(QFile::ReadOnly))
        return drafts;
    for (const QJsonValue& value : QJsonDocument::fromJson(file.read(mostBytes)).array())
        if (value.isObject())
            drafts.append(value.toObject());
    return drafts;
}

void DraftFile::write(const QList<QJsonObject>& drafts, std::uint64_t number) {
    const std::lock_guard lock(m_guard);
    if (number < m_number)
        return;
    m_number = number;
    if (drafts.isEmpty()) {
        std::error_code error;
        std::filesystem::remove(m_file, error);
        if (error)
            throw FileError(m_file, error.message());
        return;
    }
    QJsonArray array;
    for (const QJsonObject& draft : drafts)
        array.append(draft);
    AtomicFile file(m_file);
    file.write(QJsonDocument(array).toJson().toStdString());
    file.commit();
}

} // namespace coolwarm
