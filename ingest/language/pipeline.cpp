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

Parse parse_text(Worker& worker, std::string_view text) {
  if (text.size() > Pipeline::kLongestText) {
    throw TextTooLong("The text has " + std::to_string(text.size()) + " bytes; the language pipeline reads up to " +
                      std::to_string(Pipeline::kLongestText) + ". Split it, at a paragraph's end if you can.");
  }
  const Utf8Repair repair(text);
  Parse parse = worker.parse(repair.text());
  if (repair.text().data() == text.data()) return parse;
  for (Token& token : parse.tokens) {
    token.begin = repair.given_offset(token.begin);
    token.end = repair.given_offset(token.end);
  }
  return parse;
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
  const Implementation::Loan loan(*implementation_);
  return parse_text(loan.worker(), text);
}

std::vector<Parse> Pipeline::parse(std::span<const std::string_view> texts, unsigned threads) const {
  std::vector<Parse> parses(texts.size());
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failure_mutex;
  const auto work = [&] {
    try {
      const Implementation::Loan loan(*implementation_);
      for (std::size_t i = next++; i < texts.size(); i = next++) parses[i] = parse_text(loan.worker(), texts[i]);
    } catch (...) {
      const std::lock_guard lock(failure_mutex);
      if (!failure) failure = std::current_exception();
      next = texts.size();
    }
  };
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads, texts.size()); ++i) others.emplace_back(work);
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
