#include "ingest/language/pipeline.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <string>
#include <thread>

#include "ingest/language/components.h"
#include "ingest/language/format/model_error.h"
#include "ingest/language/text/utf8_repair.h"
#include "ingest/language/worker.h"

namespace clew::ingest {

using language::Components;
using language::Utf8Repair;
using language::Worker;

/// The components, and workers that are lent to the threads that parse. Workers stay until the end: their words' texts are in use.
class Pipeline::Implementation {
 public:
  explicit Implementation(const std::filesystem::path& directory) : components_(directory) {}

  [[nodiscard]] const Components& components() const { return components_; }

  /// A worker for one thread's use, given back on destruction.
  class Loan {
   public:
    explicit Loan(Implementation& owner) : owner_(owner), worker_(owner.take()) {}
    Loan(const Loan&) = delete;
    ~Loan() { owner_.give_back(worker_); }
    [[nodiscard]] Worker& worker() const { return *worker_; }

   private:
    Implementation& owner_;
    Worker* worker_;
  };

 private:
  Worker* take() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) {
      idle_.reserve(workers_.size() + 1);  // so that giving back can't fail
      return workers_.emplace_back(std::make_unique<Worker>(components_)).get();
    }
    Worker* worker = idle_.back();
    idle_.pop_back();
    return worker;
  }

  void give_back(Worker* worker) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(worker);
  }

  Components components_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<Worker*> idle_;
};

namespace {

/// Texts are parsed together up to about this size: enough rows for the layers to be efficient, few enough to stay in the cache.
constexpr std::size_t kGroupBytes = 16 * 1024;

void check_length(std::string_view text) {
  if (text.size() <= Pipeline::kLongestText) return;
  throw TextTooLong("The text has " + std::to_string(text.size()) + " bytes; the language pipeline reads up to " +
                    std::to_string(Pipeline::kLongestText) + ". Split it, at a paragraph's end if you can.");
}

void parse_group(Worker& worker, std::span<const std::string_view> texts, std::span<Parse> parses) {
  std::vector<Utf8Repair> repairs;
  std::vector<std::string_view> repaired;
  repairs.reserve(texts.size());
  for (const std::string_view text : texts) {
    check_length(text);
    repaired.push_back(repairs.emplace_back(text).text());
  }
  worker.parse(repaired, parses);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (repaired[i].data() == texts[i].data()) continue;
    for (Token& token : parses[i].tokens) {
      token.begin = repairs[i].given_offset(token.begin);
      token.end = repairs[i].given_offset(token.end);
    }
  }
}

/// The first text of each group, and the number of texts.
std::vector<std::size_t> group_bounds(std::span<const std::string_view> texts) {
  std::vector<std::size_t> bounds{0};
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    bytes += texts[i].size();
    if (bytes < kGroupBytes && i + 1 < texts.size()) continue;
    bounds.push_back(i + 1);
    bytes = 0;
  }
  return bounds;
}

}  // namespace

Pipeline::Pipeline(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Pipeline::Pipeline(Pipeline&&) noexcept = default;
Pipeline& Pipeline::operator=(Pipeline&&) noexcept = default;
Pipeline::~Pipeline() = default;

Pipeline Pipeline::load(const std::filesystem::path& directory) {
  try {
    return Pipeline(std::make_unique<Implementation>(directory));
  } catch (const std::length_error& error) {
    throw language::ModelError(directory, std::string(error.what()) + ".");
  }
}

Parse Pipeline::parse(std::string_view text) const {
  Parse parse;
  const Implementation::Loan loan(*implementation_);
  parse_group(loan.worker(), {&text, 1}, {&parse, 1});
  return parse;
}

std::vector<Parse> Pipeline::parse(std::span<const std::string_view> texts, unsigned threads) const {
  std::vector<Parse> parses(texts.size());
  const std::vector<std::size_t> bounds = group_bounds(texts);
  const std::size_t groups = bounds.size() - 1;
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto work = [&] {
    try {
      const Implementation::Loan loan(*implementation_);
      for (std::size_t i = next++; i < groups; i = next++) {
        const std::size_t first = bounds[i], count = bounds[i + 1] - first;
        parse_group(loan.worker(), texts.subspan(first, count), std::span(parses).subspan(first, count));
      }
    } catch (...) {
      const std::lock_guard lock(failure_mutex);
      if (!failure) failure = std::current_exception();
      next = groups;
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads, groups); ++i) others.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
  return parses;
}

std::string_view Pipeline::name(Pos pos) const {
  return implementation_->components().pos.name(pos);
}
std::string_view Pipeline::name(Tag tag) const {
  return implementation_->components().tags.name(tag);
}
std::string_view Pipeline::name(Dep dep) const {
  return implementation_->components().deps.name(dep);
}
std::string_view Pipeline::name(NameType type) const {
  return implementation_->components().name_types.name(type);
}

}  // namespace clew::ingest
