#include "tests/graph/forged_file.h"

#include <cstring>
#include <memory>
#include <vector>

#include "graph/file/read_file.h"
#include "graph/log/log_format.h"
#include "tests/graph/model_graph.h"

namespace clew::test {

using namespace clew::graph;

namespace {

std::span<const std::byte> bytes_of(const std::string& text, std::size_t begin, std::size_t size) {
  return std::as_bytes(std::span(text)).subspan(begin, size);
}

template <typename T>
T load(const std::string& text, std::size_t offset) {
  T value;
  std::memcpy(&value, text.data() + offset, sizeof(T));
  return value;
}

template <typename T>
void store(std::string& text, std::size_t offset, const T& value) {
  std::memcpy(text.data() + offset, &value, sizeof(value));
}

}  // namespace

Graph graph_of(const std::string& file) {
  auto bytes = std::make_shared<std::vector<std::uint64_t>>(file.size() / sizeof(std::uint64_t) + 1);
  std::memcpy(bytes->data(), file.data(), file.size());
  auto base = std::make_shared<const Base>(read_image(std::as_bytes(std::span(*bytes)).first(file.size()), bytes, "graph.clew"));
  base->verify();
  return Graph(std::move(base));
}

void forge_checksums(std::string& file) {
  if (file.size() < sizeof(format::Header)) return;
  auto header = load<format::Header>(file, 0);
  const std::size_t table = sizeof(header);
  std::size_t next = table + header.sections * sizeof(format::SectionRecord);
  if (next > file.size()) return;
  for (std::size_t i = 0; i < header.sections; ++i) {
    const auto record = load<format::SectionRecord>(file, table + i * sizeof(format::SectionRecord));
    if (record.offset > file.size() || record.size > file.size()) return;
    if (format::align_up(record.size) > file.size() - record.offset) return;
    for (std::size_t begin = 0; begin < record.size; begin += format::kBlockSize, next += sizeof(std::uint64_t)) {
      if (next + sizeof(std::uint64_t) > file.size()) return;
      const std::size_t size = std::min<std::size_t>(format::kBlockSize, format::align_up(record.size) - begin);
      store(file, next, checksum(bytes_of(file, record.offset + begin, size)));
    }
  }
  if (header.table_size > file.size() - table) return;
  header.table_checksum = checksum(bytes_of(file, table, header.table_size));
  store(file, 0, header);
  store(file, offsetof(format::Header, header_checksum), checksum(bytes_of(file, 0, offsetof(format::Header, header_checksum))));
}

void forge_log_checksums(std::string& log) {
  using Header = log_format::Header;
  using Record = log_format::RecordHeader;
  if (log.size() < sizeof(Header)) return;
  store(log, offsetof(Header, header_checksum), checksum(bytes_of(log, 0, offsetof(Header, header_checksum))));
  std::size_t at = sizeof(Header);
  for (std::uint64_t sequence = 0; log.size() - at >= sizeof(Record); ++sequence) {
    auto record = load<Record>(log, at);
    const std::size_t rest = log.size() - at - sizeof(Record);
    if (record.size > rest) return;
    record.sequence = sequence;
    record.payload_checksum = checksum(bytes_of(log, at + sizeof(Record), record.size));
    store(log, at, record);
    store(log, at + offsetof(Record, header_checksum), checksum(bytes_of(log, at, offsetof(Record, header_checksum))));
    const std::size_t filled = (record.size + log_format::kAlignment - 1) / log_format::kAlignment * log_format::kAlignment;
    if (filled > rest) return;
    at += sizeof(Record) + filled;
  }
}

std::size_t read_everything(const Graph& graph) {
  const ModelGraph model = model_of(graph);
  std::size_t count = model.nodes.size() + model.relationships.size();
  for (const auto& [node, content] : model.nodes) {
    for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
      graph.for_each_row(node, direction, [&](SegmentId, const Neighbours& row) {
        for (std::size_t i = 0; i < row.size(); ++i)
          count += graph.exists(row.nodes[i]) && graph.exists(row.relationships[i]) ? 1 : 0;
      });
    }
    for (std::uint32_t key = 0; key < graph.key_names().size(); ++key) {
      const auto id = static_cast<KeyId>(key);
      count += graph.find_nodes(graph.kind(node), id, graph.property(node, id)).size();
    }
  }
  return count;
}

}  // namespace clew::test
