#include "ingest/reader/html/tree.h"

#include <csetjmp>
#include <cstddef>
#include <ctime>
#include <memory_resource>

#include "ingest/reader/too_entangled.h"

namespace clew::ingest::reader::html {

namespace {

constexpr std::size_t kBytesPerByte = 64;  // of memory; pages of the web need 5 to 30
constexpr std::size_t kBytesAtLeast = 16 << 20;
constexpr double kMostSeconds = 10;             // of the thread's processor time; a page of 16 MiB needs less than 2
constexpr unsigned kAllocationsPerLook = 4096;  // at the clock

double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

}  // namespace

/// Memory that is freed at once, without the walk over the tree by which gumbo frees it, which recurses as deep as a page nests.
/// Gumbo, being C, knows no failure of memory: the way out of its frames is a jump.
class Tree::Arena {
 public:
  explicit Arena(std::size_t budget) : budget_(budget) {}

  std::jmp_buf& way_out() { return way_out_; }

  static void* allocate(void* arena, std::size_t bytes) {
    auto* self = static_cast<Arena*>(arena);
    void* memory = self->is_exhausted(bytes) ? nullptr : self->try_allocate(bytes);
    if (memory == nullptr) std::longjmp(self->way_out_, 1);
    return memory;
  }

  static void deallocate(void*, void*) {}

 private:
  bool is_exhausted(std::size_t bytes) {
    used_ += bytes;
    if (++allocations_ % kAllocationsPerLook == 0 && thread_seconds() - start_ > kMostSeconds) return true;
    return used_ > budget_;
  }

  void* try_allocate(std::size_t bytes) noexcept {
    try {
      return memory_.allocate(bytes, alignof(std::max_align_t));
    } catch (const std::bad_alloc&) {
      return nullptr;
    }
  }

  std::jmp_buf way_out_{};
  std::pmr::monotonic_buffer_resource memory_{64 << 10};
  std::size_t budget_;
  std::size_t used_ = 0;
  unsigned allocations_ = 0;
  double start_ = thread_seconds();
};

Tree::Tree(std::string_view text) : arena_(std::make_unique<Arena>(kBytesAtLeast + text.size() * kBytesPerByte)) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = &Arena::allocate;
  options.deallocator = &Arena::deallocate;
  options.userdata = arena_.get();
  options.max_errors = 0;
  if (setjmp(arena_->way_out()) != 0) throw TooEntangled();  // NOLINT: no object with a destructor lives in gumbo's frames
  output_ = gumbo_parse_with_options(&options, text.data(), text.size());
}

Tree::Tree(Tree&&) noexcept = default;
Tree::~Tree() = default;

}  // namespace clew::ingest::reader::html
