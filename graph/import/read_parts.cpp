#include "graph/import/read_parts.h"

#include <atomic>

#include "graph/build/parallel.h"

namespace clew::graph {
namespace {

// Large enough that the work on a part outweighs its start, small enough that threads end together.
constexpr std::size_t kPartSize = std::size_t{1} << 21U;

std::vector<Part> cut_files(const std::deque<OpenSource>& sources, unsigned threads) {
  std::vector<Part> parts;
  for (const OpenSource& source : sources) {
    for (const CsvFile& file : source.files) {
      for (const auto text : split_records(file.text(), file.dialect().quote, kPartSize, threads)) {
        parts.push_back({.source = &source, .file = &file, .text = text, .first_record = 0, .records = {}});
      }
    }
  }
  return parts;
}

// The first part that could not be read, whatever the order in which threads get there.
class FirstFailure {
 public:
  bool is_before(std::size_t part) const { return part_.load(std::memory_order_relaxed) < part; }
  void note(std::size_t part, RecordError error) {
    const std::scoped_lock lock(access_);
    if (is_before(part)) return;
    part_ = part;
    error_ = std::move(error);
  }
  void report(const std::vector<Part>& parts) const {
    if (!error_) return;
    const Part& part = parts[part_];
    part.file->fail(static_cast<std::size_t>(part.text.data() - part.file->text().data()) + error_->offset(), error_->what());
  }

 private:
  std::atomic<std::size_t> part_{~std::size_t{0}};
  std::mutex access_;
  std::optional<RecordError> error_;
};

}  // namespace

std::vector<Part> read_parts(const std::deque<OpenSource>& sources, unsigned threads) {
  auto parts = cut_files(sources, threads);
  FirstFailure failure;
  parallel_for(parts.size(), threads, [&](std::size_t i) {
    if (failure.is_before(i)) return;
    try {
      parts[i].records = read_records(parts[i].text, parts[i].source->format);
    } catch (const RecordError& error) {
      failure.note(i, error);
    }
  });
  failure.report(parts);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (parts[i].file == parts[i - 1].file) parts[i].first_record = parts[i - 1].first_record + parts[i - 1].records.rows;
  }
  return parts;
}

}  // namespace clew::graph
